import type { Input } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";
import type { Choice } from "../../ui/combo-box.tsx";
import { readDateField } from "../../ui/date-field.tsx";
import { parseClock } from "../../time/parse-clock.ts";
import { checkPeople, type TypedPerson, typedPeople } from "./people-field.tsx";
import type { PlannedAt, PlannedFor } from "./planning-store.ts";
import { noRepeat, readRepeat, type RepeatValues } from "./repeat-rule.ts";
import { isWithOthers, type Service } from "./service-options.ts";
import { checkYear, followingStop, readTimes, typedMinutes } from "./session-times.ts";

export type Modality = NonNullable<Input<"POST /api/sessions">["modality"]>;

/** The form for a new session, as it stands. */
export interface ScheduleValues extends RepeatValues {
  readonly kind: "individual" | "group";
  readonly whoText: string;
  readonly who: Choice | null;
  readonly day: string;
  readonly start: string;
  readonly stop: string;
  readonly service: Service;
  readonly clientPresent: boolean;
  readonly participants: readonly TypedPerson[];
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
}

/** How long a session usually takes here: a setting of the practice. */
export interface UsualMinutes {
  readonly individual: number;
  readonly group: number;
}

interface Given {
  readonly plannedFor: PlannedFor | null;
  readonly at: PlannedAt | null;
  readonly today: string;
  readonly usual: UsualMinutes;
}

export function firstValues({ plannedFor, at, today, usual }: Given): ScheduleValues {
  const kind = plannedFor?.kind ?? "individual";
  const start = at?.clock ?? "";
  return {
    ...noRepeat,
    kind,
    whoText: plannedFor?.name ?? "",
    who: plannedFor === null ? null : { id: plannedFor.id, label: plannedFor.name },
    day: dayShort(at?.day ?? today),
    start,
    stop: followingStop(start, usual[kind]),
    service: kind,
    clientPresent: true,
    participants: [],
    modality: "in-person",
    place: "",
    title: plannedFor?.title ?? "",
  };
}

interface Around {
  readonly today: string;
  readonly zone: string;
}

/** What needs a look before it is sent, by the name of its field. */
export function checkSchedule(values: ScheduleValues, { today, zone }: Around): Readonly<Record<string, string>> {
  const day = readDateField(values.day, today);
  const times = readTimes({ ...values, day }, zone);
  const repeat = readRepeat(values, { day: day ?? today, untilDay: readDateField(values.until, today) });
  return {
    ...(values.who === null ? { who: `Choose a ${values.kind === "group" ? "group" : "client"} from the list.` } : {}),
    ...(times.ok ? checkYear(day, today) : times.errors),
    ...(repeat.ok ? {} : repeat.errors),
    ...(isWithOthers(values.service) ? checkPeople(values.participants) : {}),
  };
}

type ToSend =
  | { readonly what: "session"; readonly input: Input<"POST /api/sessions"> }
  | { readonly what: "series"; readonly input: Input<"POST /api/series"> };

/** The values as the API takes them: one session, or a series. They MUST be checked. */
export function scheduleToSend(values: ScheduleValues, { today, zone }: Around): ToSend {
  const day = readDateField(values.day, today);
  const times = readTimes({ ...values, day }, zone);
  const repeat = readRepeat(values, { day: day ?? today, untilDay: readDateField(values.until, today) });
  const clock = parseClock(values.start);
  const minutes = typedMinutes(values.start, values.stop);
  if (!times.ok || !repeat.ok || values.who === null || day === null || clock === null || minutes === null)
    throw new Error("Cannot schedule: a field was not checked");
  const withOthers = isWithOthers(values.service);
  const agreed = {
    kind: values.kind,
    clientId: values.kind === "individual" ? values.who.id : null,
    groupId: values.kind === "group" ? values.who.id : null,
    service: values.service,
    clientPresent: !withOthers || values.clientPresent,
    participants: withOthers ? [...typedPeople(values.participants)] : [],
    modality: values.modality,
    place: values.place,
    title: values.title,
  };
  if (repeat.rule === null) return { what: "session", input: { ...agreed, start: times.start, stop: times.stop } };
  return { what: "series", input: { ...agreed, ...repeat.rule, from: day, clock, minutes } };
}
