import { splitByTags } from "../note/member-elements.ts";
import type { ElementText } from "../note/note-body.ts";
import { zonedTime } from "../session/zoned-time.ts";
import type { Thread, ThreadInput, ThreadLine, ThreadMarker } from "./thread.ts";

/** What there is beside the thread. */
export interface BesideThread {
  /** The newest signed note that still stands. */
  readonly lastNote: {
    readonly noteId: string;
    readonly happenedAt: string;
    readonly elements: readonly ElementText[];
  } | null;
  /** Set and not asked about yet, the first first. */
  readonly homework: readonly {
    readonly id: string;
    readonly words: string;
    readonly setAt: string;
    readonly dueOn: string | null;
  }[];
}

/** Half a page before a session: what was meant to happen, what is open, what has moved, what was left lying. */
export interface BeforeSession {
  readonly lastPlan: { readonly noteId: string; readonly day: string; readonly text: string } | null;
  readonly homework: readonly {
    readonly id: string;
    readonly words: string;
    readonly day: string;
    readonly dueOn: string | null;
  }[];
  readonly risks: readonly { readonly summary: string; readonly day: string }[];
  /** The newest of each measure, beside the one before it. */
  readonly scores: readonly {
    readonly name: string;
    readonly total: number;
    readonly band: string | null;
    readonly day: string;
    readonly previous: number | null;
    readonly change: ThreadLine["points"][number]["change"];
  }[];
  /** Since the last session that the client came to. */
  readonly changed: readonly Pick<ThreadMarker, "kind" | "day" | "words">[];
  readonly missedSince: number;
  /** Active objectives that no note has touched for a while; null: none ever has. */
  readonly untouched: readonly { readonly id: string; readonly text: string; readonly sessions: number | null }[];
}

/** So many sessions without a word about an objective are a while. */
const aWhile = 4;

export function beforeSession(input: ThreadInput, thread: Thread, beside: BesideThread): BeforeSession {
  const dayOf = (at: string) => zonedTime(at, input.zone).day;
  const last = thread.columns.findLastIndex(({ came, contact }) => came && contact === null);
  const lastDay = thread.columns[last]?.day ?? "";
  return {
    lastPlan: lastPlanOf(beside.lastNote, dayOf),
    homework: beside.homework.map(({ id, words, setAt, dueOn }) => ({ id, words, day: dayOf(setAt), dueOn })),
    risks: input.risks
      .filter(({ closedAt }) => closedAt === null)
      .map(({ summary, openedAt }) => ({ summary, day: dayOf(openedAt) }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    scores: thread.lines.flatMap(newestOf),
    changed: thread.markers.filter(({ day }) => day > lastDay).map(({ kind, day, words }) => ({ kind, day, words })),
    missedSince: thread.columns
      .slice(last + 1)
      .filter(({ came, contact }) => !came && (contact === null || contact === "no-show")).length,
    untouched: thread.rows
      .filter(({ objective, untouchedFor }) => objective.status === "active" && (untouchedFor ?? aWhile) >= aWhile)
      .map(({ objective: { id, text }, untouchedFor }) => ({ id, text, sessions: untouchedFor })),
  };
}

/** What the last note planned; a member's row says it in sentences tagged so. */
function lastPlanOf(note: BesideThread["lastNote"], dayOf: (at: string) => string): BeforeSession["lastPlan"] {
  if (note === null) return null;
  const text = note.elements
    .flatMap(splitByTags)
    .filter(({ element, text: words }) => element === "plan" && words.trim() !== "")
    .map(({ text: words }) => words.trim())
    .join("\n\n");
  return text === "" ? null : { noteId: note.noteId, day: dayOf(note.happenedAt), text };
}

function newestOf({ name, points }: ThreadLine): BeforeSession["scores"] {
  const scored = points.flatMap((point) => (point.total === null ? [] : [{ ...point, total: point.total }]));
  const [newest, before] = [scored.at(-1), scored.at(-2)];
  if (newest === undefined) return [];
  const { total, band, day, change } = newest;
  return [{ name, total, band, day, previous: before?.total ?? null, change }];
}
