import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Choices } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { correctTriggers, recordTriggers, type TriggersPart } from "./api.ts";
import { triggerOptions } from "./trigger-words.ts";

interface TriggersFormProps {
  readonly sessionId: string;
  readonly part: TriggersPart;
  readonly onDone: () => void;
}

/** Until the note is signed: ticked and unticked at will. */
export function RecordTriggers({ sessionId, part, onDone }: TriggersFormProps) {
  const refresh = useRefresh();
  const { clientId, version, triggers, words } = part;
  const form = useForm({
    initial: { triggers, words },
    check: (values) =>
      values.triggers.length === 0 && values.words.trim() !== ""
        ? { words: "Tick what these words are about, or take them out." }
        : {},
    send: (values) => recordTriggers({ sessionId, clientId, version, ...values, words: values.words.trim() }),
    onDone: () => {
      refresh();
      toast("Recorded with the session.");
      onDone();
    },
  });
  return (
    <FormShell form={form} action="Record" label="What made the session harder" onCancel={onDone}>
      <Choices
        label="What made it harder"
        options={triggerOptions}
        values={form.values.triggers}
        onChange={(chosen) => form.set({ triggers: chosen })}
      />
      <TextField
        label="In a few words"
        help="Read by whoever reads the session, and by no biller."
        optional
        autoComplete="off"
        {...form.field("words")}
      />
    </FormShell>
  );
}

/** After that what was recorded stays, and what is right is added with its reason. */
export function CorrectTriggers({ sessionId, part, onDone }: TriggersFormProps) {
  const refresh = useRefresh();
  const { clientId, triggers } = part;
  const form = useForm({
    initial: { triggers, because: "" },
    check: ({ because }) => (because.trim() === "" ? { because: "Say why. It is kept with the correction." } : {}),
    send: (values) =>
      correctTriggers({ sessionId, clientId, triggers: values.triggers, because: values.because.trim() }),
    onDone: () => {
      refresh();
      toast("Corrected. What was recorded before stays readable.");
      onDone();
    },
  });
  return (
    <FormShell form={form} action="Correct" label="Correct what made the session harder" onCancel={onDone}>
      <p className="small">The note is signed, and stays as it is. What is ticked here stands from now on.</p>
      <Choices
        label="What made it harder"
        options={triggerOptions}
        values={form.values.triggers}
        onChange={(chosen) => form.set({ triggers: chosen })}
      />
      <TextField label="Reason" autoComplete="off" {...form.field("because")} />
    </FormShell>
  );
}
