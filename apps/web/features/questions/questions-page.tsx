import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RefusalError } from "../../refusal-error.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { takeLinkToken } from "../../shell/link-token.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { asksForHelp, HelpAtOnce, HelpNow } from "./help.tsx";
import { answerQuestions, openQuestions } from "./api.ts";
import { QuestionsForm } from "./questions-form.tsx";
import { forget, type Kept, keepAnswers, placeOf, storages, takeUp } from "./kept-answers.ts";

/** What a client's link opens, on their own phone: the questions of one instrument, and no name. */
export function QuestionsPage() {
  const [token] = useState(() => takeLinkToken({ keptAs: "questions", path: "/questions" }));
  const opened = useQuery({ queryKey: ["questions"], queryFn: () => open(token), retry: false, staleTime: Infinity });
  if (opened.isError) return <NotOpen problem={opened.error} onAgain={() => void opened.refetch()} />;
  if (opened.data === undefined) return null;
  return <Questions token={token} {...opened.data} />;
}

async function open(token: string): Promise<{ measure: Measure; practice: string; place: string; kept: Kept }> {
  const place = await placeOf(token);
  // Before the server hears of it: an answer that is lost on the way must not lock this browser out.
  const kept = takeUp(storages(), place);
  const { measure: id, practice } = await openQuestions({ token, browser: kept.browser }).catch((problem: unknown) => {
    if (hasEnded(problem)) forget(storages(), place);
    throw problem;
  });
  const measure = measureOf(id);
  if (measure === undefined) throw new Error("This page is older than the link. Load it again.");
  return { measure, practice, place, kept };
}

function hasEnded(problem: unknown): boolean {
  return problem instanceof RefusalError && (problem.code === "link_answered" || problem.code === "link_over");
}

interface QuestionsProps {
  readonly token: string;
  readonly measure: Measure;
  readonly practice: string;
  readonly place: string;
  readonly kept: Kept;
}

function Questions({ token, measure, practice, place, kept }: QuestionsProps) {
  const [answers, setAnswers] = useState(() => (measure.items ?? []).map((_item, at) => kept.answers[at] ?? null));
  const sending = useMutation({
    mutationFn: () => answerQuestions({ token, browser: kept.browser, answers }),
    onError: (problem) => {
      if (hasEnded(problem)) forget(storages(), place);
    },
    // The link's own token stays in this tab: loaded again, the page says that it was answered.
    onSuccess: () => forget(storages(), place),
  });
  const change = (next: readonly (number | null)[]) => {
    setAnswers([...next]);
    keepAnswers(storages(), place, next);
  };
  if (sending.isSuccess) return <Received needsHelp={asksForHelp(measure, answers)} />;
  return (
    <Entrance
      title="A few questions"
      lead={`From ${practice}. Choose one answer for each; what you leave open stays open.`}
      width="wide"
    >
      <QuestionsForm
        measure={measure}
        answers={answers}
        onAnswers={change}
        onSend={() => sending.mutate()}
        isSending={sending.isPending}
        problem={sending.error}
      />
    </Entrance>
  );
}

function Received({ needsHelp }: { readonly needsHelp: boolean }) {
  return (
    <Entrance title="Thank you" lead="Your answers have arrived. You can close this page.">
      {needsHelp ? <HelpAtOnce /> : <HelpNow />}
    </Entrance>
  );
}

function NotOpen({ problem, onAgain }: { readonly problem: Error; readonly onAgain: () => void }) {
  const isRefused = problem instanceof RefusalError;
  const isDone = isRefused && problem.code === "link_answered";
  return (
    <Entrance title={isDone ? "Answered already" : isRefused ? "This link does not open" : "No answer from the server"}>
      <Notice tone={isDone ? "done" : "warn"} isAlert>
        <p>
          {isRefused && problem.code === "invalid_input"
            ? "The link was not copied whole. Open it again from the message it came in."
            : problem.message}
        </p>
      </Notice>
      {isDone ? <HelpNow /> : null}
      {isRefused ? null : (
        <Button tone="main" onPress={onAgain}>
          Try again
        </Button>
      )}
    </Entrance>
  );
}
