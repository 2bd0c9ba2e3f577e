import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeStatus, type KeptObjective } from "./api.ts";

interface ObjectiveStatusDialogProps {
  readonly clientId: string;
  readonly version: number;
  readonly objective: KeptObjective;
  readonly onClose: () => void;
}

const ends = [
  { value: "met", label: "Met" },
  { value: "stopped", label: "Stopped" },
] as const;

/** An objective is met or stopped with its reason, or taken up again: each makes the plan's next version. */
export function ObjectiveStatusDialog({ clientId, version, objective, onClose }: ObjectiveStatusDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const isActive = objective.status === "active";
  const initial: { status: "met" | "stopped"; reason: string; on: string } = {
    status: "met",
    reason: "",
    on: dayShort(today),
  };
  const form = useForm({
    initial,
    check: ({ reason, on }) => ({
      ...(reason.trim() === "" ? { reason: "Enter the reason, in a few words." } : {}),
      ...checkDay({ on }, today),
    }),
    send: ({ status, reason, on }) =>
      changeStatus({
        clientId,
        objectiveId: objective.id,
        version,
        status: isActive ? status : "active",
        reason,
        on: readDateField(on, today) ?? today,
      }),
    onDone: ({ version: kept }) => {
      refresh();
      toast(`Kept as version ${kept} of the plan.`);
      onClose();
    },
  });
  return (
    <Dialog title={isActive ? "Met or stopped" : "Take up again"} isOpen onClose={onClose} size="s">
      <p className="plan-asked">{objective.text}</p>
      <FormShell form={form} action="Keep" onCancel={onClose}>
        {isActive ? (
          <OneOf label="Status" options={ends} value={form.values.status} onChange={(status) => form.set({ status })} />
        ) : null}
        <TextField
          label="Reason"
          help={isActive ? "What shows that it is met, or why it stopped." : "Why it is pursued again."}
          {...form.field("reason")}
        />
        <DateField label="Since" today={today} {...form.field("on")} />
      </FormShell>
    </Dialog>
  );
}
