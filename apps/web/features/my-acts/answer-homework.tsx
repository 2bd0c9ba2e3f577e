import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { answerHomework, type HomeworkToAnswer, toDoQuery } from "./api.ts";
import { giveUpWords, hasWords, useKeptForm } from "./kept-words.ts";

const outcomes = { done: "Done", partly: "Partly done", "not-done": "Not done" } as const;
type Outcome = keyof typeof outcomes;
const outcomeIds: readonly Outcome[] = ["done", "partly", "not-done"];

/** Under a piece of homework that nobody has asked about yet: what the client says of it. */
export function AnswerHomework({ homeworkId, zone }: { readonly homeworkId: string; readonly zone: string }) {
  const one = useQuery(toDoQuery).data?.homework.find(({ id }) => id === homeworkId);
  const [isOpen, setOpen] = useState(() => hasWords(`homework ${homeworkId}`));
  if (one === undefined) return null;
  if (isOpen) return <Form one={one} onDone={() => setOpen(false)} />;
  const { answer, words } = one;
  return (
    <>
      {answer === null ? null : (
        <span className="my-answer">
          You said on {momentWords(answer.at, zone)}: {outcomes[answer.outcome]}
          {answer.words === "" ? "" : `. ${answer.words}`}
        </span>
      )}
      <span>
        <Button
          size="s"
          aria-label={`${answer === null ? "Say how it went" : "Change it"}: ${words}`}
          onPress={() => setOpen(true)}
        >
          {answer === null ? "Say how it went" : "Change it"}
        </Button>
      </span>
    </>
  );
}

function Form({ one, onDone }: { readonly one: HomeworkToAnswer; readonly onDone: () => void }) {
  const refresh = useRefresh();
  const initial: { outcome: string; words: string } = {
    outcome: one.answer?.outcome ?? "",
    words: one.answer?.words ?? "",
  };
  const place = `homework ${one.id}`;
  const leave = () => {
    giveUpWords(place);
    onDone();
  };
  const form = useKeptForm(place, {
    initial,
    check: ({ outcome }) => (outcome === "" ? { outcome: "Choose one." } : {}),
    send: async ({ outcome, words }) => {
      const chosen = outcomeIds.find((id) => id === outcome);
      if (chosen === undefined) throw new Error("Cannot send: the answer was not checked");
      return await answerHomework({ homeworkId: one.id, version: one.version, outcome: chosen, words });
    },
    onDone: () => {
      refresh();
      onDone();
      toast("Your clinician sees it at your next session.");
    },
  });
  return (
    <FormShell form={form} action="Send it" label={`How it went: ${one.words}`} onCancel={leave}>
      <Select
        label="How did it go?"
        options={[{ value: "", label: "Choose" }, ...outcomeIds.map((id) => ({ value: id, label: outcomes[id] }))]}
        {...form.field("outcome")}
      />
      <TextArea label="In your words" optional rows={3} {...form.field("words")} />
    </FormShell>
  );
}
