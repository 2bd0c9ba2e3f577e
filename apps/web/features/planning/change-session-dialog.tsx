import type { TodaySession } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeSession } from "../today/api.ts";
import { modalityOptions } from "./schedule-form.tsx";
import { readTimes } from "./session-times.ts";

/** A session's times, way and place, as long as no note of it is signed. */
export function ChangeSessionDialog({
  session,
  onClose,
  onChanged,
}: {
  readonly session: TodaySession;
  readonly onClose: () => void;
  /** With the day on which it is now. */
  readonly onChanged?: (day: string) => void;
}) {
  const zone = useZone();
  const today = useToday();
  const refresh = useRefresh();
  const start = zonedTime(session.start, zone);
  const form = useForm({
    initial: {
      day: dayShort(start.day),
      start: start.clock,
      stop: zonedTime(session.stop, zone).clock,
      modality: session.modality,
      place: session.place,
      title: session.title,
    },
    check: (values) => {
      const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
      return times.ok ? {} : times.errors;
    },
    send: (values) => {
      const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
      if (!times.ok) throw new Error("Cannot change the session: a field was not checked");
      const { modality, place, title } = values;
      return changeSession({
        sessionId: session.id,
        version: session.version,
        start: times.start,
        stop: times.stop,
        modality,
        place,
        title,
      });
    },
    onDone: (_changed, { day }) => {
      refresh();
      toast("Session changed.");
      onClose();
      onChanged?.(readDateField(day, today) ?? start.day);
    },
  });
  return (
    <Dialog title={`Change the session with ${session.name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        <div className="form-row" data-row="times">
          <DateField label="Date" today={today} {...form.field("day")} />
          <TimeField label="Start" {...form.field("start")} />
          <TimeField label="Stop" {...form.field("stop")} />
        </div>
        <p className="small quiet">Times are {zoneWords(zone, session.start)}.</p>
        <div className="form-row">
          <Select label="How" options={modalityOptions} {...form.field("modality")} />
          <TextField label="Place" optional {...form.field("place")} />
        </div>
        <TextField label="Title" optional {...form.field("title")} />
      </FormShell>
    </Dialog>
  );
}
