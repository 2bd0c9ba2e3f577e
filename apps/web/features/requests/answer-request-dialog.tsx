import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { answerRecordRequest, type RecordRequest } from "./api.ts";
import { PassedOnFields } from "./passed-on-fields.tsx";
import { outcomeWords } from "./request-words.ts";
import { checkPassedOn, saidPassedOn, type TypedPassedOn } from "./typed-passed-on.ts";

type Outcome = NonNullable<RecordRequest["answer"]>["outcome"];
const outcomes: readonly Outcome[] = ["given", "given-in-part", "refused", "withdrawn"];

interface AnswerRequestDialogProps {
  readonly request: RecordRequest;
  readonly onClose: () => void;
}

export function AnswerRequestDialog({ request, onClose }: AnswerRequestDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: { outcome: Outcome; on: string; words: string; passedOn: readonly TypedPassedOn[] } = {
    outcome: "given",
    on: dayShort(today),
    words: "",
    passedOn: [],
  };
  const form = useForm({
    initial,
    check: ({ outcome, on, words, passedOn }) => ({
      ...checkDay({ on }, today),
      ...checkPassedOn(passedOn, today),
      ...(outcome !== "given" && words.trim() === "" ? { words: "Say what was given, or why not." } : {}),
    }),
    send: ({ outcome, on, words, passedOn }) =>
      answerRecordRequest({
        recordRequestId: request.id,
        outcome,
        on: readDateField(on, today) ?? today,
        words: words.trim(),
        passedOn: saidPassedOn(passedOn, today),
      }),
    onDone: () => {
      refresh();
      onClose();
      toast("The answer stands in the register.");
    },
  });
  return (
    <Dialog title="How it was answered" isOpen onClose={onClose}>
      <FormShell form={form} action="Record the answer" onCancel={onClose}>
        <Select
          label="What came of it"
          options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
          {...form.field("outcome")}
        />
        <DateField label="Answered" today={today} {...form.field("on")} />
        <TextField label="What was given, or why not" autoComplete="off" {...form.field("words")} />
        {request.kind === "intermediary-list" ? (
          <PassedOnFields
            rows={form.values.passedOn}
            errors={form.errors}
            today={today}
            onChange={(passedOn) => form.set({ passedOn })}
          />
        ) : null}
      </FormShell>
    </Dialog>
  );
}
