import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { putGoal, type SupervisionTotal } from "./api.ts";

/** What a licensing board or a school asks for. */
export function GoalDialog({ total, onClose }: { readonly total: SupervisionTotal; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { superviseeId, superviseeName, goal } = total;
  const form = useForm({
    initial: { totalHours: String(goal?.totalHours ?? ""), individualHours: String(goal?.individualHours ?? "0") },
    check: checkGoal,
    send: ({ totalHours, individualHours }) =>
      putGoal({
        superviseeId,
        totalHours: Number(totalHours),
        individualHours: Number(individualHours),
        version: goal?.version ?? 0,
      }),
    onDone: () => {
      refresh();
      toast("Saved.");
      onClose();
    },
  });
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <Dialog title={`Hours that ${superviseeName} is to reach`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save" onCancel={onClose}>
        <TextField label="Hours in all" {...number} {...form.field("totalHours")} />
        <TextField label="Of them individual, at least" {...number} {...form.field("individualHours")} />
      </FormShell>
    </Dialog>
  );
}

function checkGoal(values: { readonly totalHours: string; readonly individualHours: string }) {
  const [total, individual] = [whole(values.totalHours), whole(values.individualHours)];
  return {
    ...(total === null || total < 1 || total > 10_000 ? { totalHours: "Enter hours from 1 to 10000." } : {}),
    ...(individual === null || individual > (total ?? 0)
      ? { individualHours: "Enter hours, at most those in all." }
      : {}),
  };
}

const whole = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);
