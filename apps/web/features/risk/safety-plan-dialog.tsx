import { safetyPlanParts } from "@goldthread/clinical/risk/safety-plan.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { type SafetyPlan, writeSafetyPlan } from "./api.ts";

interface SafetyPlanDialogProps {
  readonly clientId: string;
  /** The one in force, null before the first. */
  readonly plan: SafetyPlan | null;
  readonly onClose: () => void;
}

/** Six parts in the order in which somebody goes through them; each writing is a version, and the ones before stay. */
export function SafetyPlanDialog({ clientId, plan, onClose }: SafetyPlanDialogProps) {
  const refresh = useRefresh();
  const initial = {
    warningSigns: plan?.warningSigns ?? "",
    ownSteps: plan?.ownSteps ?? "",
    peopleAndPlaces: plan?.peopleAndPlaces ?? "",
    peopleToAsk: plan?.peopleToAsk ?? "",
    professionals: plan?.professionals ?? "",
    saferSurroundings: plan?.saferSurroundings ?? "",
    madeWithClient: true,
    copyGiven: false,
  };
  const form = useForm({
    initial,
    check: (values) =>
      safetyPlanParts.every(({ key }) => values[key].trim() === "")
        ? { warningSigns: "Enter words in at least one part." }
        : {},
    send: (values) => writeSafetyPlan({ clientId, basedOn: plan?.number ?? 0, ...values }),
    onDone: ({ number }) => {
      refresh();
      onClose();
      toast(`Safety plan ${number} is in force.`);
    },
  });
  return (
    <Dialog title="Safety plan" isOpen onClose={onClose} size="l" canLeave={!form.isChanged}>
      <FormShell form={form} action={plan === null ? "Put it in force" : "Put the change in force"} onCancel={onClose}>
        {safetyPlanParts.map(({ key, title, asks }, at) => (
          <TextArea key={key} label={`${at + 1}. ${title}`} help={asks} rows={2} optional {...form.field(key)} />
        ))}
        <CheckField
          label="Made together with the client"
          value={form.values.madeWithClient}
          onChange={(madeWithClient) => form.set({ madeWithClient })}
        />
        <CheckField
          label="The client has a copy"
          value={form.values.copyGiven}
          onChange={(copyGiven) => form.set({ copyGiven })}
        />
      </FormShell>
    </Dialog>
  );
}
