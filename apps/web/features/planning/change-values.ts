import type { Input, TodaySession } from "../../api-types.ts";
import { call } from "../../api.ts";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { readDateField } from "../../ui/date-field.tsx";
import { changeSession } from "../today/api.ts";
import { parseClock } from "../../time/parse-clock.ts";
import type { DoneStep } from "./end-following.ts";
import { checkPeople, type TypedPerson, typedPeople } from "./people-field.tsx";
import type { Modality } from "./schedule-values.ts";
import { isWithOthers, type Service } from "./service-options.ts";
import { changedTimes, checkYear, readTimes, typedMinutes } from "./session-times.ts";

/** The form for a session that is there, as it stands. */
export interface ChangeValues {
  readonly which: "one" | "following";
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

interface Around {
  readonly today: string;
  readonly zone: string;
}

export function changeValuesOf(session: TodaySession, zone: string): ChangeValues {
  const start = zonedTime(session.start, zone);
  return {
    which: "one",
    day: dayShort(start.day),
    start: start.clock,
    stop: zonedTime(session.stop, zone).clock,
    service: session.service,
    clientPresent: session.clientPresent,
    participants: session.participants,
    modality: session.modality,
    place: session.place,
    title: session.title,
  };
}

export function checkChange(values: ChangeValues, { today, zone }: Around): Readonly<Record<string, string>> {
  const day = readDateField(values.day, today);
  const times = readTimes({ ...values, day }, zone);
  return {
    ...(times.ok ? checkYear(day, today) : times.errors),
    ...(isWithOthers(values.service) ? checkPeople(values.participants) : {}),
  };
}

interface Change extends Around {
  readonly values: ChangeValues;
  readonly overlap: "asks" | "intended";
}

/** Changes this session alone, or it and those that follow in its series. The values MUST be checked. */
export function sendChange(session: TodaySession, change: Change): Promise<DoneStep> {
  return change.values.which === "following" ? changeFollowing(session, change) : changeOne(session, change);
}

async function changeOne(session: TodaySession, { values, overlap, ...around }: Change): Promise<DoneStep> {
  const times = timesOf(values, around);
  const withOthers = isWithOthers(values.service);
  const { version } = await changeSession({
    sessionId: session.id,
    version: session.version,
    ...changedTimes(session, times, around.zone),
    modality: values.modality,
    place: values.place,
    title: values.title,
    service: values.service,
    clientPresent: !withOthers || values.clientPresent,
    ...(session.kind === "individual" ? { participants: withOthers ? [...typedPeople(values.participants)] : [] } : {}),
    overlap,
  });
  return { words: "Session changed.", undo: () => putBack(session, version) };
}

function putBack(before: TodaySession, version: number): Promise<unknown> {
  const {
    id: sessionId,
    start,
    stop,
    modality,
    place,
    title,
    service,
    clientPresent,
    participants,
    plannedStart,
  } = before;
  const facts = { modality, place, title, service, clientPresent };
  const people = before.kind === "individual" ? { participants: [...participants] } : {};
  const times = plannedStart === null ? { start } : { beganLate: start };
  return changeSession({ sessionId, version, ...times, stop, ...facts, ...people, overlap: "intended" });
}

async function changeFollowing(session: TodaySession, { values, overlap, ...around }: Change): Promise<DoneStep> {
  const { seriesId, seriesDay } = session;
  const day = readDateField(values.day, around.today);
  const [clock, minutes] = [parseClock(values.start), typedMinutes(values.start, values.stop)];
  if (seriesId === null || seriesDay === null || day === null || clock === null || minutes === null)
    throw new Error("Cannot change the series: a field was not checked");
  const before = await call("GET /api/series/:seriesId", { seriesId });
  const { id, version, kept } = await call("PATCH /api/series/:seriesId", {
    seriesId,
    version: before.version,
    fromDay: seriesDay,
    day,
    clock,
    minutes,
    ...changedFacts(session, values),
    overlap,
  });
  const undo = () =>
    call("PATCH /api/series/:seriesId", {
      seriesId: id,
      version,
      fromDay: day,
      day: seriesDay,
      clock: before.clock,
      minutes: before.minutes,
      until: before.until,
      week: before.week,
      ...(before.until === null ? {} : { times: null }),
      ...changedFacts({ ...values, kind: session.kind }, session),
      overlap: "intended",
    });
  const stayed = kept === 0 ? "" : ` ${kept === 1 ? "1 was" : `${kept} were`} moved or cancelled alone and stayed.`;
  return { words: `This session and those that follow are changed.${stayed}`, undo };
}

type Facts = Pick<TodaySession, "modality" | "place" | "title" | "service">;

/** Only what was said anew goes to all that follow: each may have a room or a topic of its own. */
function changedFacts(
  before: Facts & Pick<TodaySession, "kind">,
  after: Facts,
): Partial<Input<"PATCH /api/series/:seriesId">> {
  return {
    ...(before.modality === after.modality ? {} : { modality: after.modality }),
    ...(before.place === after.place ? {} : { place: after.place }),
    ...(before.title === after.title ? {} : { title: after.title }),
    ...(before.service === after.service ? {} : { service: after.service }),
  };
}

function timesOf(values: ChangeValues, { today, zone }: Around): { readonly start: string; readonly stop: string } {
  const times = readTimes({ ...values, day: readDateField(values.day, today) }, zone);
  if (!times.ok) throw new Error("Cannot change the session: a field was not checked");
  return times;
}
