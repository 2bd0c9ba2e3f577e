import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Questionnaire } from "../measures/questionnaire.tsx";
import { HelpNow } from "./help.tsx";

interface QuestionsFormProps {
  readonly measure: Measure;
  readonly answers: readonly (number | null)[];
  readonly onAnswers: (answers: readonly (number | null)[]) => void;
  readonly onSend: () => void;
  readonly isSending: boolean;
  /** Why sending failed; null where it did not. */
  readonly problem: Error | null;
}

/** The questions of one instrument as a client answers them. Half answered, it is sent only when asked for a second time. */
export function QuestionsForm({ measure, answers, onAnswers, onSend, isSending, problem }: QuestionsFormProps) {
  const [isAsked, setAsked] = useState(false);
  const left = answers.filter((answer) => answer === null).length;
  const isEmpty = left === answers.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSending || isEmpty || (left > 0 && !isAsked)) return setAsked(true);
    onSend();
  };
  return (
    <form onSubmit={submit} className="form" aria-label="Questions">
      <Questionnaire measure={measure} answers={answers} onAnswers={onAnswers} />
      {isAsked && left > 0 ? (
        <Notice tone="warn" isAlert>
          <p>
            {isEmpty
              ? "Nothing is answered yet."
              : `${left === 1 ? "One question is" : `${left} questions are`} still open. Answer them, or send the rest as it is.`}
          </p>
        </Notice>
      ) : null}
      {problem === null ? null : (
        <Notice tone="block" isAlert>
          <p>{problem.message} Your answers are still here.</p>
        </Notice>
      )}
      <HelpNow />
      <div className="form-foot">
        <Button tone="main" type="submit" isPending={isSending}>
          {isAsked && left > 0 && !isEmpty ? "Send as it is" : "Send the answers"}
        </Button>
      </div>
    </form>
  );
}
