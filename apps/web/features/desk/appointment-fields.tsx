import type { Form } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { zoneWords } from "../../time/words.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { PlaceField } from "../planning/place-field.tsx";
import { modalityOptions } from "../planning/schedule-form.tsx";
import { followingStop } from "../planning/session-times.ts";
import { useUsualMinutes } from "../planning/use-usual-minutes.ts";
import type { AppointmentValues } from "./appointment-values.ts";

/** When, how and where. */
export function AppointmentFields<Values extends AppointmentValues>({
  form,
  onChange,
}: {
  readonly form: Form<Values>;
  readonly onChange: (change: Partial<AppointmentValues>) => void;
}) {
  const zone = useZone();
  const today = useToday();
  const { individual } = useUsualMinutes();
  const { values } = form;
  const ties = (name: keyof AppointmentValues) => ({ name, error: form.errors[name] });
  const setStart = (start: string) => {
    // While nobody has typed a stop of their own, it follows.
    const follows = values.stop === "" || values.stop === followingStop(values.start, individual);
    onChange(follows ? { start, stop: followingStop(start, individual) } : { start });
  };
  return (
    <>
      <div className="form-row" data-row="times">
        <DateField
          label="Date"
          today={today}
          value={values.day}
          onChange={(day) => onChange({ day })}
          {...ties("day")}
        />
        <TimeField label="Start" value={values.start} onChange={setStart} {...ties("start")} />
        <TimeField label="Stop" value={values.stop} onChange={(stop) => onChange({ stop })} {...ties("stop")} />
      </div>
      <p className="small quiet">Times are {zoneWords(zone, serverNow())}.</p>
      <div className="form-row">
        <Select
          label="How"
          options={modalityOptions}
          value={values.modality}
          onChange={(modality) => onChange({ modality })}
          {...ties("modality")}
        />
        <PlaceField value={values.place} onChange={(place) => onChange({ place })} {...ties("place")} />
      </div>
    </>
  );
}
