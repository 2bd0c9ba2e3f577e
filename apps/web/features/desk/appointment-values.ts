import type { Input } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { readDateField } from "../../ui/date-field.tsx";
import { readTimes } from "../planning/session-times.ts";
import type { Appointment } from "./api.ts";

type Modality = NonNullable<Input<"POST /api/desk/appointments">["modality"]>;

/** When, how and where, as typed. */
export interface AppointmentValues {
  readonly day: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
}

export interface Around {
  readonly today: string;
  readonly zone: string;
}

export const noAppointment = (day: string): AppointmentValues => ({
  day: dayShort(day),
  start: "",
  stop: "",
  modality: "in-person",
  place: "",
});

export function valuesOf({ start, stop, modality, place }: Appointment, zone: string): AppointmentValues {
  const begins = zonedTime(start, zone);
  return { day: dayShort(begins.day), start: begins.clock, stop: zonedTime(stop, zone).clock, modality, place };
}

/** What needs a look before it is sent, by the name of its field. */
export function checkAppointment(values: AppointmentValues, { today, zone }: Around): Readonly<Record<string, string>> {
  const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
  return times.ok ? {} : times.errors;
}

/** As it is sent. The values MUST be checked. */
export function appointmentToSend(values: AppointmentValues, { today, zone }: Around) {
  const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
  if (!times.ok) throw new Error("Cannot keep the appointment: a field was not checked");
  return { start: times.start, stop: times.stop, modality: values.modality, place: values.place };
}
