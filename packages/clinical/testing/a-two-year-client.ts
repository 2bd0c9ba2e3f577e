import { addDays } from "../session/zoned-time.ts";
import type { ThreadInput, ThreadObjective, ThreadSession } from "../thread/thread.ts";

/**
 * Two years of one client, small enough to be counted by hand: an individual session every four weeks from 6 January
 * 2025, eight meetings of a group from 7 January 2026, one phone call. In UTC, so that a day is a day.
 */
const objective = (id: string, text: string, given: Partial<ThreadObjective> = {}): ThreadObjective => ({
  id,
  text,
  goal: "I want my streets back.",
  problem: "Avoids going out",
  baseline: "",
  target: "",
  status: "active",
  startsOn: "2025-01-06",
  dueOn: null,
  statusOn: null,
  ...given,
});

const individualDay = (nr: number) => addDays("2025-01-06", 28 * nr);
const groupDay = (nr: number) => addDays("2026-01-07", 14 * nr);

function individual(nr: number): ThreadSession {
  const status = nr === 5 ? "no-show" : nr === 12 ? "cancelled" : nr === 25 ? "scheduled" : "held";
  return {
    sessionId: `i${nr}`,
    kind: "individual",
    contact: null,
    title: "Individual session",
    start: `${individualDay(nr)}T09:00:00Z`,
    minutes: status === "held" ? 50 : 0,
    status,
    attendance: null,
    noteId: status === "held" ? `note-i${nr}` : null,
    excerpt: "",
  };
}

function meeting(nr: number): ThreadSession {
  const attendance = nr === 3 ? "absent" : nr === 5 ? "late" : "present";
  return {
    sessionId: `g${nr}`,
    kind: "group",
    contact: null,
    title: "Skills",
    start: `${groupDay(nr)}T16:00:00Z`,
    minutes: attendance === "absent" ? 0 : attendance === "late" ? 75 : 90,
    status: "held",
    attendance,
    noteId: attendance === "absent" ? null : `note-g${nr}`,
    excerpt: "",
  };
}

const call: ThreadSession = {
  ...individual(0),
  sessionId: "call",
  contact: "phone",
  title: "Phone call",
  start: "2025-03-10T11:00:00Z",
  minutes: 15,
  noteId: "note-call",
};

const phq = (id: string, given: { readonly on: string; readonly total: number | null; readonly session?: string }) => ({
  id,
  measure: "phq-9",
  label: "",
  answeredAt: `${given.on}T08:55:00Z`,
  total: given.total,
  sessionId: given.session ?? null,
});

type Said = readonly [objective: string, rating: -2 | -1 | 0 | 1 | 2 | null, value: string | null];

const texts: Readonly<Record<string, string>> = { o1: "Leaves the house daily", o2: "Sleeps seven hours" };
const note = (session: string, said: readonly Said[], told: readonly string[] = []) => ({
  noteId: `note-${session}`,
  sessionId: session,
  marks: said.map(([id, rating, value]) => ({ objective: { id, text: texts[id] ?? id }, rating, value, score: null })),
  told,
});

export const twoYearClient: ThreadInput = {
  zone: "UTC",
  objectives: [
    objective("o1", "Leaves the house daily", { baseline: "2 days", target: "7 days", dueOn: "2026-12-31" }),
    objective("o2", "Sleeps seven hours", { status: "met", statusOn: "2026-06-22" }),
    objective("o3", "Calls a friend each week"),
  ],
  sessions: [
    ...Array.from({ length: 26 }, (_, nr) => individual(nr)),
    ...Array.from({ length: 8 }, (_, nr) => meeting(nr)),
    call,
  ],
  notes: [
    note("i0", [["o1", null, "2"]]),
    note("i2", [["o2", 0, null]]),
    note("i4", [["o1", 1, "3"]]),
    note("i8", [["o1", 1, "4"]]),
    note("i10", [["o2", 1, null]]),
    note("i11", [["o1", -1, "3"]]),
    note("i14", [], ["o2"]),
    note("g2", [["o2", 1, null]]),
    note("i16", [["o1", 2, "6"]]),
    note("i20", [["o1", 1, "7"]]),
  ],
  scores: [
    phq("s1", { on: "2025-01-06", total: 19, session: "i0" }),
    phq("s2", { on: "2025-06-23", total: 17, session: "i6" }),
    phq("s3", { on: "2025-09-01", total: 12 }),
    phq("s4", { on: "2026-01-05", total: 6, session: "i13" }),
    phq("s5", { on: "2026-05-25", total: null, session: "i18" }),
    phq("s6", { on: "2026-11-09", total: 11, session: "i24" }),
  ],
  planVersions: [
    { id: "plan-1", number: 1, at: "2025-01-06T10:00:00Z", changes: ["Plan begun with 3 objectives."] },
    { id: "plan-2", number: 2, at: "2025-07-21T10:00:00Z", changes: ["Plan reviewed on 21 July 2025."] },
  ],
  medication: [
    { id: "med-1", onDay: "2025-05-01", what: "started", name: "Sertraline", dose: "50 mg", reason: "low mood" },
    { id: "med-2", onDay: "2025-06-23", what: "changed", name: "Sertraline", dose: "100 mg", reason: "little effect" },
    { id: "med-3", onDay: "2026-12-01", what: "stopped", name: "Sertraline", dose: "", reason: "well for a year" },
  ],
  risks: [
    {
      id: "risk-1",
      summary: "Passive thoughts of death",
      openedAt: "2025-11-10T09:30:00Z",
      closedAt: "2025-12-08T09:00:00Z",
      outcome: "No thoughts for three weeks",
    },
  ],
};
