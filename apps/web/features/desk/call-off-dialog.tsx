import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isShortNotice } from "../planning/missed-times.ts";
import { sayDone } from "../planning/say-done.ts";
import { type Appointment, changeAppointment } from "./api.ts";

const sides = [
  { value: "client", label: "By the client" },
  { value: "practice", label: "By the practice" },
] as const;

interface CallOffDialogProps {
  readonly appointment: Appointment;
  readonly name: string;
  readonly onClose: () => void;
}

/** Who called it off, and what they said: one press is enough. */
export function CallOffDialog({ appointment, name, onClose }: CallOffDialogProps) {
  const refresh = useRefresh();
  const { id: sessionId, version } = appointment;
  const initial: { statusBy: "client" | "practice"; statusReason: string; shortNotice: boolean } = {
    statusBy: "client",
    statusReason: "",
    shortNotice: isShortNotice(appointment, serverNow()),
  };
  const form = useForm({
    initial,
    send: (values) => changeAppointment({ sessionId, version, status: "cancelled", ...values }),
    onDone: (changed) => {
      refresh();
      onClose();
      const again = { sessionId, ...changed, status: "scheduled", overlap: "intended" } as const;
      sayDone({ words: "The appointment is cancelled.", undo: () => changeAppointment(again) }, refresh);
    },
  });
  const { values, set } = form;
  return (
    <Dialog title={`Cancel the appointment of ${name}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Cancel the appointment" onCancel={onClose}>
        <OneOf label="Cancelled" options={sides} value={values.statusBy} onChange={(statusBy) => set({ statusBy })} />
        <TextField
          label="What was said"
          optional
          help="Read by those who treat the client, not here."
          {...form.field("statusReason")}
        />
        <CheckField
          label="At short notice"
          value={values.shortNotice}
          onChange={(shortNotice) => set({ shortNotice })}
        />
      </FormShell>
    </Dialog>
  );
}
