import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { endWithholding, keepWithholding, type Withholding } from "./api.ts";
import { checkReason } from "./withhold-dialog.tsx";

interface LookAgainDialogProps {
  readonly withholding: Withholding;
  readonly onClose: () => void;
}

/** The day has come: it ends, or it stays with a reason and another day. */
export function LookAgainDialog({ withholding, onClose }: LookAgainDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: { what: string; reason: string; lookAgainOn: string } = {
    what: "end",
    reason: "",
    lookAgainOn: dayShort(addDays(today, 30)),
  };
  const form = useForm({
    initial,
    check: ({ what, reason, lookAgainOn }) =>
      what === "end" ? {} : { ...checkReason({ reason }), ...checkDay({ lookAgainOn }, today) },
    send: async ({ what, reason, lookAgainOn }) => {
      const withholdingId = withholding.id;
      if (what === "end") return await endWithholding({ withholdingId, reason: reason.replaceAll(/\s+/g, " ") });
      const day = readDateField(lookAgainOn, today) ?? "";
      return await keepWithholding({ withholdingId, reason, lookAgainOn: day });
    },
    onDone: (_, { what }) => {
      refresh();
      onClose();
      toast(what === "end" ? "It is withheld no longer." : "It stays withheld until that day.");
    },
  });
  const isEnd = form.values.what === "end";
  return (
    <Dialog title="Looked at again" isOpen onClose={onClose}>
      <FormShell form={form} action={isEnd ? "End it" : "Keep it withheld"} onCancel={onClose}>
        <p>Withheld because: {withholding.reason}</p>
        <Select
          label="What you decide"
          options={[
            { value: "end", label: "It ends: the client may read it" },
            { value: "keep", label: "It stays withheld" },
          ]}
          {...form.field("what")}
        />
        <TextArea
          label={isEnd ? "What changed" : "Why it still holds"}
          optional={isEnd}
          rows={3}
          {...form.field("reason")}
        />
        {isEnd ? null : <DateField label="Looked at again on" today={today} {...form.field("lookAgainOn")} />}
      </FormShell>
    </Dialog>
  );
}
