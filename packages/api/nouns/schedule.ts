import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, optionalLine, version } from "../field.ts";
import { sessionService } from "../session-service.ts";
import { modality, overlap, participantsToKeep, todaySession } from "./session.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of the clock as HH:MM");
const minutes = z.number().int().min(5, "expected at least 5 minutes").max(720, "expected at most 720 minutes");
const serviceCode = z.string().regex(/^[A-Z0-9]{5}$/, "expected a service code of five letters or digits");

/** Leave that touches the days asked for. */
const away = z.array(
  z.object({ from: z.string(), to: z.string(), /** Null where nobody covers. */ coverName: z.string().nullable() }),
);

export const readSchedule = defineEndpoint({
  method: "GET",
  path: "/api/schedule",
  summary: "The caller's sessions from one day up to another (that one left out, at most 62 days)",
  input: z.object({ from: day, to: day }),
  output: z.object({ from: z.string(), to: z.string(), now: z.string(), sessions: z.array(todaySession), away }),
});

export const readBusy = defineEndpoint({
  method: "GET",
  path: "/api/schedule/:staffId/busy",
  summary:
    "When a colleague is taken; for supervisors and administrators. A name only where the caller may know it anyway",
  input: z.object({ staffId: id, from: day, to: day }),
  output: z.object({
    busy: z.array(
      z.object({ id: z.uuid().nullable(), start: z.string(), stop: z.string(), name: z.string().nullable() }),
    ),
    away,
  }),
});

/** The rule: which days, and what the clock says on each. The zone is the practice's; its clock decides. */
const rule = {
  repeats: z.enum(["weekly", "monthly"]),
  every: z.number().int().min(1, "expected at least 1").max(12, "expected at most 12"),
  /** Of a monthly one, which of the month's weekdays: 1 to 4, or -1 for the last. */
  week: z.union([z.literal([1, 2, 3, 4, -1])]).nullable(),
  /** The first day; its weekday is the rule's. */
  from: day,
  until: day.nullable(),
  /** How many in all. */
  times: z.number().int().min(1, "expected at least 1").max(500, "expected at most 500").nullable(),
  clock,
  minutes,
} as const;

export const seriesRule = z.object(rule);

export const addSeries = defineEndpoint({
  method: "POST",
  path: "/api/series",
  summary: "Schedule sessions that come again: weekly, every so many weeks, or monthly by weekday",
  input: z.object({
    kind: z.enum(["individual", "group"]),
    clientId: id.nullable().default(null),
    groupId: id.nullable().default(null),
    service: sessionService.nullable().default(null),
    clientPresent: z.boolean().default(true),
    participants: participantsToKeep.default([]),
    modality: modality.default("in-person"),
    place: optionalLine(200).default(""),
    title: optionalLine(200).default(""),
    serviceCode: serviceCode.nullable().default(null),
    ...rule,
    every: rule.every.default(1),
    week: rule.week.default(null),
    until: rule.until.default(null),
    times: rule.times.default(null),
    overlap: overlap.default("asks"),
  }),
  output: z.object({
    id: z.uuid(),
    /** How many of its sessions are on the schedule now; more come as time goes on. */
    made: z.number(),
  }),
});

export const readSeries = defineEndpoint({
  method: "GET",
  path: "/api/series/:seriesId",
  summary: "The rule of a series",
  input: z.object({ seriesId: id }),
  output: seriesRule.extend({
    id: z.uuid(),
    kind: z.enum(["individual", "group"]),
    service: sessionService,
    modality,
    place: z.string(),
    title: z.string(),
    zone: z.string(),
    version: z.number(),
  }),
});

export const changeSeries = defineEndpoint({
  method: "PATCH",
  path: "/api/series/:seriesId",
  summary: "Change a series from one of its days on; what was moved or cancelled by itself stays as it is",
  input: z.object({
    seriesId: id,
    version,
    /** The day of the series from which on this holds. */
    fromDay: day,
    /** Where the session of that day goes; the others keep their distance from it. */
    day: day.optional(),
    clock: clock.optional(),
    minutes: minutes.optional(),
    repeats: rule.repeats.optional(),
    every: rule.every.optional(),
    week: rule.week.optional(),
    until: rule.until.optional(),
    times: rule.times.optional(),
    modality: modality.optional(),
    place: optionalLine(200).optional(),
    title: optionalLine(200).optional(),
    service: sessionService.optional(),
    overlap: overlap.default("asks"),
  }),
  output: z.object({
    /** The series that holds from that day on; the one before it ends the day before. */
    id: z.uuid(),
    version: z.number(),
    changed: z.number(),
    /** Left as they were: moved, cancelled or begun by themselves. */
    kept: z.number(),
  }),
});

export const endSeries = defineEndpoint({
  method: "POST",
  path: "/api/series/:seriesId/end",
  summary: "End a series after a day, or let it go on: sessions made ahead and not begun are taken back or made again",
  input: z.object({ seriesId: id, version, lastDay: day.nullable() }),
  output: z.object({ version: z.number(), removed: z.number(), made: z.number() }),
});

export const calendarFeed = z.object({
  id: z.uuid(),
  withNames: z.boolean(),
  createdAt: z.string(),
  lastReadAt: z.string().nullable(),
});

export const listFeeds = defineEndpoint({
  method: "GET",
  path: "/api/calendar-feeds",
  summary: "The calendar addresses that the caller has made",
  input: z.object({}),
  output: z.object({ feeds: z.array(calendarFeed) }),
});

export const addFeed = defineEndpoint({
  method: "POST",
  path: "/api/calendar-feeds",
  summary: "Make an address under which a calendar programme reads the caller's schedule; shown this once",
  input: z.object({
    /** Names of clients and groups and the place stand in it only when asked for: it goes to another programme. */
    withNames: z.boolean().default(false),
  }),
  output: calendarFeed.extend({
    /** Whoever has it reads the schedule: it is not kept, and cannot be shown again. */
    address: z.string(),
  }),
});

export const revokeFeed = defineEndpoint({
  method: "DELETE",
  path: "/api/calendar-feeds/:feedId",
  summary: "Take a calendar address back: it opens nothing any more",
  input: z.object({ feedId: id }),
  output: z.object({}),
});

export const readFeed = defineEndpoint({
  method: "GET",
  path: "/api/calendar/:token/schedule.ics",
  summary: "The schedule as iCalendar, for whoever has the address",
  input: z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "expected a calendar's token") }),
  output: z.unknown(),
});
