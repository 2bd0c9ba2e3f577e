import { measureOf, measures } from "../measures/index.ts";
import { zonedTime } from "../session/zoned-time.ts";
import type { ThreadScore, ThreadSession } from "../thread/thread.ts";
import { methods, methodsIn } from "./methods.ts";
import { methodTexts, type NoteText, topicTexts } from "./note-text.ts";
import {
  type AttendanceKind,
  attendanceKinds,
  type PatternBefore,
  type PatternContact,
  type PatternMove,
  type Patterns,
  type PatternsInput,
  type PatternTopic,
} from "./patterns.ts";
import { type Move, reliableMoves } from "./reliable-moves.ts";
import { countTopics } from "./topics.ts";

const mostTopics = 24;
/** Named wherever a score is told. */
const instruments = measures.map(({ name }) => name);
const missed: ReadonlySet<AttendanceKind | null> = new Set(["absent", "no-show", "cancelled"]);

/** Counts, and nothing that was not counted: pure, the same input gives the same patterns in whatever order it came. */
export function composePatterns(input: PatternsInput): Patterns {
  const placed = placeContacts(input);
  const contacts = placed.map(({ contact }) => contact);
  const topics = topicsOf(input, placed);
  const moves = movesOf(input, contacts);
  const stretches = stretchesOf(contacts, moves);
  return {
    contacts,
    attendance: attendanceOf(contacts),
    topics,
    moves,
    sessions: stretches,
    before: beforeChange({ placed, topics, stretches }),
  };
}

interface Placed {
  readonly contact: PatternContact;
  readonly start: string;
  readonly note: NoteText | null;
}

function placeContacts({ sessions, notes, zone, from, to }: PatternsInput): readonly Placed[] {
  const noteOf = new Map(notes.map((note) => [note.noteId, note]));
  return sessions
    .filter(({ status, noteId }) => status !== "scheduled" || noteId !== null)
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.sessionId, b.sessionId))
    .map((session) => ({
      contact: contactOf(session, zonedTime(session.start, zone).day),
      start: session.start,
      note: noteOf.get(session.noteId ?? "") ?? null,
    }))
    .filter(({ contact }) => contact.day >= from && contact.day <= to);
}

function contactOf(session: ThreadSession, day: string): PatternContact {
  const { sessionId, noteId, kind, title } = session;
  return { sessionId, noteId, kind, title, day, attendance: attendanceKind(session) };
}

/** A missed or cancelled session is a contact of its own kind; calls and messages are nobody's attendance. */
function attendanceKind({ contact, status, attendance }: ThreadSession): AttendanceKind | null {
  if (contact === "no-show" || status === "no-show") return "no-show";
  if (contact === "cancellation" || status === "cancelled") return "cancelled";
  if (contact !== null) return null;
  if (attendance === "late" || attendance === "left-early" || attendance === "absent") return attendance;
  return "came";
}

function attendanceOf(contacts: readonly PatternContact[]): Patterns["attendance"] {
  const [first, last] = [contacts[0], contacts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first.day.slice(0, 7), last.day.slice(0, 7)).map((month) => {
    const of = (kind: AttendanceKind) =>
      contacts.flatMap(({ day, attendance }, at) => (attendance === kind && day.startsWith(month) ? [at] : []));
    const [came, late, left, absent, noShow, cancelled] = attendanceKinds.map(of);
    const none: readonly number[] = [];
    return {
      month,
      kinds: {
        came: came ?? none,
        late: late ?? none,
        "left-early": left ?? none,
        absent: absent ?? none,
        "no-show": noShow ?? none,
        cancelled: cancelled ?? none,
      },
    };
  });
}

/** YYYY-MM, both included. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [year = 0, month = 1] = first.split("-").map(Number);
  const [endYear = 0, endMonth = 1] = last.split("-").map(Number);
  const count = Math.max(0, (endYear - year) * 12 + endMonth - month + 1);
  return Array.from({ length: count }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}

function topicsOf({ names }: PatternsInput, placed: readonly Placed[]): readonly PatternTopic[] {
  const written = placed.flatMap(({ note }, at) => (note === null ? [] : [{ at, texts: topicTexts(note) }]));
  const contactsOf = (notes: readonly number[]) => notes.flatMap((note) => written[note]?.at ?? []);
  return countTopics({
    notes: written.map(({ texts }) => texts),
    names: [...names, ...instruments],
    atMost: mostTopics,
  }).map(({ word, forms, notes, denied }) => ({
    word,
    forms,
    contacts: contactsOf(notes),
    denied: contactsOf(denied),
  }));
}

/** Changes that ended within the period. */
function movesOf(
  { scores, zone, from, to }: PatternsInput,
  contacts: readonly PatternContact[],
): readonly PatternMove[] {
  const dayOf = ({ answeredAt }: ThreadScore) => zonedTime(answeredAt, zone).day;
  const told = ({ from: first, to: second, change }: Move<ThreadScore>): PatternMove => {
    const [begin, end] = [dayOf(first), dayOf(second)];
    return {
      measure: second.measure,
      name: measureOf(second.measure)?.name ?? second.measure,
      change,
      from: { day: begin, total: first.total ?? 0 },
      to: { day: end, total: second.total ?? 0 },
      contacts: contacts.flatMap(({ day }, at) => (day >= begin && day < end ? [at] : [])),
    };
  };
  return reliableMoves(scores)
    .map(told)
    .filter((move) => move.to.day >= from && move.to.day <= to);
}

/** A session before both an improvement of one instrument and a deterioration of another counts in both. */
function stretchesOf(contacts: readonly PatternContact[], moves: readonly PatternMove[]): Patterns["sessions"] {
  const inAny = (change: PatternMove["change"]) =>
    new Set(moves.filter((move) => move.change === change).flatMap((move) => move.contacts));
  const [better, worse] = [inAny("reliable-improvement"), inAny("reliable-deterioration")];
  const those = (wanted: (at: number) => boolean) =>
    contacts.flatMap(({ attendance }, at) => (attendance !== null && wanted(at) ? [at] : []));
  return {
    improvement: those((at) => better.has(at)),
    deterioration: those((at) => worse.has(at)),
    elsewhere: those((at) => !better.has(at) && !worse.has(at)),
  };
}

interface Before {
  readonly placed: readonly Placed[];
  readonly topics: readonly PatternTopic[];
  readonly stretches: Patterns["sessions"];
}

function beforeChange({ placed, topics, stretches }: Before): readonly PatternBefore[] {
  const used = placed.map(({ note }) => new Set(note === null ? [] : methodsIn(methodTexts(note))));
  const rowOf = (about: Pick<PatternBefore, "kind" | "id" | "title" | "words">, has: (at: number) => boolean) => ({
    ...about,
    improvement: stretches.improvement.filter(has),
    deterioration: stretches.deterioration.filter(has),
    elsewhere: stretches.elsewhere.filter(has),
  });
  return [
    ...methods.map(({ id, title, words }) =>
      rowOf({ kind: "method", id, title, words }, (at) => used[at]?.has(id) === true),
    ),
    ...topics.map(({ word, forms, contacts }) => {
      const within = new Set(contacts);
      return rowOf({ kind: "topic", id: word, title: word, words: forms.join(", ") }, (at) => within.has(at));
    }),
    rowOf({ kind: "attendance", id: "missed", title: "Missed, absent or cancelled", words: "" }, (at) =>
      missed.has(placed[at]?.contact.attendance ?? null),
    ),
  ].filter(({ improvement, deterioration }) => improvement.length + deterioration.length > 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
