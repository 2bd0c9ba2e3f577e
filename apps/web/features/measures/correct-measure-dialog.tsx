import { measureOf } from "@goldthread/clinical/measures/index.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Administration, correctMeasure } from "./api.ts";
import { MeasureFields } from "./give-measure-dialog.tsx";
import { enteredAs, missingWords, type MeasureValues } from "./measure-values.ts";
import { nameOf } from "./measure-words.ts";

interface CorrectMeasureDialogProps {
  readonly administration: Administration;
  readonly onClose: () => void;
  readonly onRisk: (concernId: string) => void;
}

/** What was entered wrongly is followed by what is right; the original stays. */
export function CorrectMeasureDialog({ administration, onClose, onRisk }: CorrectMeasureDialogProps) {
  const refresh = useRefresh();
  const { answers, total, measure: id } = administration;
  const initial: MeasureValues & { reason: string; withdraw: boolean } = {
    measure: id,
    label: administration.label,
    entry: answers === null ? "total" : "answers",
    answers: answers ?? [],
    total: total === null ? "" : String(total),
    licenceHeld: true,
    reason: "",
    withdraw: false,
  };
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.withdraw ? {} : missingWords(values)),
      ...(values.reason.trim() === "" ? { reason: "Enter why it is corrected." } : {}),
    }),
    send: (values) =>
      correctMeasure({
        administrationId: administration.id,
        reason: values.reason,
        withdraw: values.withdraw,
        ...(values.withdraw ? {} : enteredAs(values)),
      }),
    onDone: ({ riskConcernId }) => {
      refresh();
      onClose();
      toast("Corrected. What stood there before is kept with the reason.");
      if (riskConcernId !== null) onRisk(riskConcernId);
    },
  });
  const measure = measureOf(id);
  return (
    <Dialog title={`Correct ${nameOf(administration)}`} isOpen onClose={onClose} size="l">
      <FormShell form={form} action={form.values.withdraw ? "Take it out" : "Correct"} onCancel={onClose}>
        <TextField label="Why" autoComplete="off" {...form.field("reason")} />
        <CheckField
          label="Take it out"
          help="It was another client’s, or was never answered. Nothing takes its place."
          value={form.values.withdraw}
          onChange={(withdraw) => form.set({ withdraw })}
        />
        {measure === undefined || form.values.withdraw ? null : <MeasureFields measure={measure} form={form} />}
      </FormShell>
    </Dialog>
  );
}
