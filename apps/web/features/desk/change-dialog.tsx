import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { OverlapQuestion, useOverlapQuestion } from "../planning/overlap-question.tsx";
import { sayDone } from "../planning/say-done.ts";
import { type Appointment, changeAppointment } from "./api.ts";
import { AppointmentFields } from "./appointment-fields.tsx";
import { appointmentToSend, checkAppointment, valuesOf } from "./appointment-values.ts";

interface ChangeDialogProps {
  readonly appointment: Appointment;
  readonly name: string;
  readonly onClose: () => void;
}

/** Another time, another room. */
export function ChangeDialog({ appointment, name, onClose }: ChangeDialogProps) {
  const around = { today: useToday(), zone: useZone() };
  const refresh = useRefresh();
  const question = useOverlapQuestion("the clinician has");
  const { id: sessionId, version, start, stop, modality, place } = appointment;
  const form = useForm({
    initial: valuesOf(appointment, around.zone),
    check: (values) => checkAppointment(values, around),
    send: (values) =>
      changeAppointment({ sessionId, version, ...appointmentToSend(values, around), overlap: question.overlap }),
    onRefused: question.take,
    onDone: (changed) => {
      refresh();
      onClose();
      const before = { start, stop, modality, place, overlap: "intended" } as const;
      sayDone(
        { words: "The appointment is changed.", undo: () => changeAppointment({ sessionId, ...changed, ...before }) },
        refresh,
      );
    },
  });
  return (
    <Dialog title={`Change the appointment of ${name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        <AppointmentFields form={form} onChange={form.set} />
        <OverlapQuestion question={question} />
      </FormShell>
    </Dialog>
  );
}
