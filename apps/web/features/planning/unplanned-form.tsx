import type { Input } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { type ZonedTime, zonedTime } from "../../time/zoned.ts";
import { dayShort, zoneWords } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { addSession } from "../today/api.ts";
import type { PlannedFor } from "./planning-store.ts";
import { followingStop, readTimes } from "./session-times.ts";
import { ClientField } from "./who-field.tsx";

type Reason = NonNullable<Input<"POST /api/sessions">["unplanned"]>;

const reasons: readonly { readonly value: Reason; readonly label: string }[] = [
  { value: "walk-in", label: "Walk-in" },
  { value: "phone", label: "Phone call" },
  { value: "crisis", label: "Crisis" },
];

/** A stop is needed to begin; it is put right in the note. */
const firstGuessMinutes = 30;

const notBegun = {
  day: "Enter a day that has come, or schedule the session instead.",
  start: "Enter a time that has come, or schedule the session instead.",
} as const;
/** Somebody may open the note while the client is still at the door. */
const leewayMinutes = 10;

function hasBegun(start: string, now: string): boolean {
  return Date.parse(start) <= Date.parse(now) + leewayMinutes * 60_000;
}

interface UnplannedFormProps {
  readonly plannedFor: PlannedFor | null;
  readonly onStarted: (sessionId: string) => void;
  readonly onCancel: () => void;
}

interface UnplannedValues {
  readonly whoText: string;
  readonly who: Choice | null;
  readonly reason: Reason;
  readonly day: string;
  readonly start: string;
  readonly stop: string;
}

function firstValues(plannedFor: PlannedFor | null, now: ZonedTime): UnplannedValues {
  return {
    whoText: plannedFor?.name ?? "",
    who: plannedFor === null ? null : { id: plannedFor.id, label: plannedFor.name },
    reason: "walk-in",
    day: dayShort(now.day),
    start: now.clock,
    stop: followingStop(now.clock, firstGuessMinutes),
  };
}

/** Somebody is here, or was: who, why, when, and the writer opens. */
export function UnplannedForm({ plannedFor, onStarted, onCancel }: UnplannedFormProps) {
  const zone = useZone();
  const today = useToday();
  const { clock } = zonedTime(serverNow(), zone);
  const form = useForm({
    initial: firstValues(plannedFor, { day: today, clock }),
    check: (values) => {
      const day = readDateField(values.day, today);
      const times = readTimes({ ...values, day }, zone);
      const who = values.who === null ? { who: "Choose a client from the list." } : {};
      if (!times.ok) return { ...who, ...times.errors };
      if (hasBegun(times.start, serverNow())) return who;
      const field = day !== null && day > today ? "day" : "start";
      return { ...who, [field]: notBegun[field] };
    },
    send: (values) => {
      const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
      if (!times.ok || values.who === null) throw new Error("Cannot start: a field was not checked");
      return addSession({
        kind: "individual",
        clientId: values.who.id,
        start: times.start,
        stop: times.stop,
        unplanned: values.reason,
        modality: values.reason === "phone" ? "phone" : "in-person",
      });
    },
    fields: { clientId: "who" },
    onDone: ({ id }) => onStarted(id),
  });
  const { values, set } = form;
  return (
    <FormShell form={form} action="Start and write" onCancel={onCancel} keepsTyped>
      {plannedFor !== null ? null : (
        <ClientField
          text={values.whoText}
          onText={(whoText) => set({ whoText })}
          chosen={values.who}
          onChoose={(who) => set({ who })}
          error={form.errors["who"]}
          autoFocus
        />
      )}
      <OneOf label="Why" options={reasons} value={values.reason} onChange={(reason) => set({ reason })} />
      <div className="form-row" data-row="times">
        <DateField label="Date" today={today} {...form.field("day")} />
        <TimeField
          label="Start"
          {...form.field("start")}
          onChange={(start) =>
            set(
              values.stop === followingStop(values.start, firstGuessMinutes)
                ? { start, stop: followingStop(start, firstGuessMinutes) }
                : { start },
            )
          }
        />
        <TimeField label="Stop" {...form.field("stop")} />
      </div>
      <p className="small quiet">
        Put the stop right when the contact is over. Times are {zoneWords(zone, serverNow())}.
      </p>
    </FormShell>
  );
}
