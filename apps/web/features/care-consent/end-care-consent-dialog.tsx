import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { type CareConsent, endCareConsent } from "./api.ts";

/** What happened until that day stays as the consent says. */
export function EndCareConsentDialog({
  consent: { id, isOwn },
  onClose,
}: {
  readonly consent: CareConsent;
  readonly onClose: () => void;
}) {
  const [today, refresh] = [useToday(), useRefresh()];
  const form = useForm({
    initial: { on: dayShort(today) },
    check: ({ on }) => checkDay({ on }, today),
    send: ({ on }) => endCareConsent({ consentId: id, on: readDateField(on, today) ?? today }),
    onDone: () => {
      refresh();
      onClose();
    },
  });
  return (
    <Dialog title="End this consent" isOpen onClose={onClose}>
      <FormShell form={form} action="End it" onCancel={onClose}>
        <p>{isOwn ? "What happened until then stays the minor’s own." : "What happened until then stays as it is."}</p>
        <DateField label="Its last day" today={today} {...form.field("on")} />
      </FormShell>
    </Dialog>
  );
}
