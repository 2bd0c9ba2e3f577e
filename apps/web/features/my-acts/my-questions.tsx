import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Notice } from "../../ui/notice.tsx";
import { MyPage } from "../my/my-page.tsx";
import { asksForHelp, HelpAtOnce, HelpNow } from "../questions/help.tsx";
import { forget, keepAnswers, storages, takeUpAnswers } from "../questions/kept-answers.ts";
import { QuestionsForm } from "../questions/questions-form.tsx";
import { answerMeasure, toDoQuery } from "./api.ts";

/** One questionnaire that waits, filled in here. What is chosen stays where sending fails. */
export function MyQuestions({ linkId }: { readonly linkId: string }) {
  const asked = useQuery(toDoQuery);
  // Once sent it waits no longer; the page that thanks stays.
  const [open, setOpen] = useState<Measure | null>(null);
  const waiting = asked.data?.measures.find((one) => one.linkId === linkId);
  const measure = open ?? (waiting === undefined ? undefined : measureOf(waiting.measure));
  return (
    <MyPage
      title="A few questions"
      lead="Choose one answer for each; what you leave open stays open. Your clinician sees your answers."
      asked={asked}
    >
      {() =>
        measure === undefined ? (
          <Notice>
            <p>This questionnaire does not wait any more: it was answered, ended or has run out.</p>
          </Notice>
        ) : (
          <Questions linkId={linkId} measure={measure} onSent={() => setOpen(measure)} />
        )
      }
    </MyPage>
  );
}

interface QuestionsProps {
  readonly linkId: string;
  readonly measure: Measure;
  readonly onSent: () => void;
}

function Questions({ linkId, measure, onSent }: QuestionsProps) {
  const refresh = useRefresh();
  const [answers, setAnswers] = useState<readonly (number | null)[]>(() => {
    const kept = takeUpAnswers(storages(), linkId);
    return (measure.items ?? []).map((_item, at) => kept[at] ?? null);
  });
  const change = (next: readonly (number | null)[]) => {
    setAnswers(next);
    keepAnswers(storages(), linkId, next);
  };
  const sending = useMutation({
    mutationFn: () => answerMeasure({ linkId, answers: [...answers] }),
    onSuccess: () => {
      forget(storages(), linkId);
      onSent();
      refresh();
    },
  });
  if (sending.isSuccess) return <Received needsHelp={asksForHelp(measure, answers)} />;
  return (
    <QuestionsForm
      measure={measure}
      answers={answers}
      onAnswers={change}
      onSend={() => sending.mutate()}
      isSending={sending.isPending}
      problem={sending.error}
    />
  );
}

function Received({ needsHelp }: { readonly needsHelp: boolean }) {
  return (
    <>
      <p role="status">Thank you. Your answers have arrived.</p>
      {needsHelp ? <HelpAtOnce /> : <HelpNow />}
    </>
  );
}
