import type { Diagnosis } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeDiagnosis } from "./api.ts";

interface EndDiagnosisDialogProps {
  readonly diagnosis: Diagnosis;
  readonly onClose: () => void;
}

export function EndDiagnosisDialog({ diagnosis, onClose }: EndDiagnosisDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { until: dayShort(today), why: "" },
    check: ({ until }) => checkDay({ until }, today),
    send: ({ until, why }) =>
      changeDiagnosis({
        diagnosisId: diagnosis.id,
        version: diagnosis.version,
        until: readDateField(until, today) ?? today,
        why,
      }),
    onDone: () => {
      refresh();
      toast(`${diagnosis.code} has ended; it stays readable under the ended ones.`);
      onClose();
    },
  });
  return (
    <Dialog title={`End ${diagnosis.code}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End diagnosis" onCancel={onClose}>
        <DateField label="Until" today={today} {...form.field("until")} />
        <TextField label="Why" optional help="Resolved, ruled out, entered by mistake." {...form.field("why")} />
      </FormShell>
    </Dialog>
  );
}
