import type { SharedPartBody } from "../note/note-body.ts";
import { dayInWords } from "../plan/day-in-words.ts";
import type { NamedClient } from "../review/note-to-review.ts";
import { zonedTime } from "../session/zoned-time.ts";
import type { SummaryRange } from "./compose-summary.ts";
import { interventionSentences } from "./intervention-sentences.ts";
import { mayNameMember } from "./names-member.ts";
import { counted, say } from "./say.ts";
import type { Source, Summary, SummarySection, SummarySentence } from "./summary.ts";

export interface GroupSession {
  readonly sessionId: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly minutes: number;
  /** The newest version that was signed; null where none is yet. */
  readonly part: GroupPart | null;
}

export interface GroupPart {
  readonly id: string;
  readonly body: Pick<SharedPartBody, "elements" | "segments" | "counts">;
  /** As attendance was corrected since, if it was. */
  readonly amended: { readonly present: number; readonly absent: number } | null;
  readonly interventions: readonly string[];
}

export interface GroupSummaryInput {
  readonly zone: string;
  readonly group: { readonly id: string; readonly name: string };
  readonly sessions: readonly GroupSession[];
  /** Whoever was in the group: their names are looked for, and what names one is not said. */
  readonly members: readonly NamedClient[];
}

/**
 * What the signed shared parts of a group say of a period, and nothing of any member: counts, topics, what was done. Words
 * that may name a member all the same are not told, however they came there.
 */
export function composeGroupSummary(input: GroupSummaryInput, range: SummaryRange): Summary {
  const within = input.sessions
    .map((session) => ({ ...session, day: zonedTime(session.start, input.zone).day }))
    .filter(({ day, status }) => day >= range.from && day <= range.to && status !== "scheduled")
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.sessionId < b.sessionId ? -1 : 1));
  const signed = within.flatMap(({ part, ...session }) => (part === null ? [] : [{ ...session, part }]));
  const sections: SummarySection[] = [
    { key: "sessions", sentences: sessionsOf(within) },
    { key: "attendance", sentences: attendanceOf(signed) },
    { key: "topics", sentences: topicsOf(signed, input.members) },
    { key: "interventions", sentences: interventionsOf(signed, input.members) },
  ];
  return {
    kind: range.kind,
    from: range.from,
    to: range.to,
    sections: sections.filter(({ sentences }) => sentences.length > 0),
  };
}

type Within = GroupSession & { readonly day: string };
type Signed = Omit<Within, "part"> & { readonly part: GroupPart };

const sourceOf = ({ part, sessionId }: Within): Source =>
  part === null ? { kind: "session", id: sessionId } : { kind: "shared-part", id: part.id };
const partSource = ({ part }: Signed): Source => ({ kind: "shared-part", id: part.id });

function sessionsOf(within: readonly Within[]): SummarySentence[] {
  const held = within.filter(({ status }) => status === "held");
  const off = within.filter(({ status }) => status !== "held");
  const open = held.filter(({ part }) => part === null);
  const minutes = held.reduce((sum, session) => sum + session.minutes, 0);
  return [
    ...say("sessions/held", `${counted(held.length, "session")} held, ${minutes} minutes in all.`, held.map(sourceOf)),
    ...say(
      "sessions/off",
      `${counted(off.length, "session")} did not take place: ${off.map(({ day }) => dayInWords(day)).join(", ")}.`,
      off.map(sourceOf),
    ),
    ...say(
      "sessions/open",
      `Of those held, ${counted(open.length, "session")} had no signed shared part when this was put together.`,
      open.map(sourceOf),
    ),
  ];
}

function attendanceOf(signed: readonly Signed[]): SummarySentence[] {
  const counts = signed.map(({ part }) => part.amended ?? part.body.counts);
  const here = counts.map(({ present }) => present);
  const away = counts.reduce((sum, { absent }) => sum + absent, 0);
  const places = here.reduce((sum, present) => sum + present, 0);
  const [least, largest] = [Math.min(...here), Math.max(...here)];
  const span = least === largest ? `${least}` : `between ${least} and ${largest}`;
  return [
    ...say(
      "attendance/present",
      `Members present: ${span} in ${counted(signed.length, "session")}, ${average(places, signed.length)} on average.`,
      signed.map(partSource),
    ),
    ...say(
      "attendance/places",
      `Of ${places + away} places, ${places} were taken and ${away} stayed empty.`,
      signed.map(partSource),
    ),
  ];
}

function average(sum: number, count: number): string {
  return count === 0 ? "0" : String(Math.round((sum / count) * 10) / 10);
}

function topicsOf(signed: readonly Signed[], members: readonly NamedClient[]): SummarySentence[] {
  const said = signed.flatMap((session) =>
    session.part.body.elements
      .filter(({ element }) => element === "topic")
      .map(({ text }) => text.replaceAll(/\s+/g, " ").trim())
      .filter((text) => text !== "")
      .map((text, nr) => ({ session, nr, text, isNaming: mayNameMember(text, members) })),
  );
  const withheld = said.filter(({ isNaming }) => isNaming);
  return [
    ...said
      .filter(({ isNaming }) => !isNaming)
      .flatMap(({ session, nr, text }) =>
        say(`topics/${session.sessionId}/${nr}`, `${dayInWords(session.day)}: ${sentenceOf(text)}`, [
          partSource(session),
        ]),
      ),
    ...say(
      "topics/withheld",
      `${counted(withheld.length, "more topic")} on record: a word there may be a member's name, so the shared part is to be read.`,
      withheld.map(({ session }) => partSource(session)),
    ),
  ];
}

/** More than this is no topic but a text of its own: the shared part is there to be read. */
const longest = 600;

function sentenceOf(text: string): string {
  if (text.length > longest) return `${text.slice(0, text.lastIndexOf(" ", longest))} …`;
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function interventionsOf(signed: readonly Signed[], members: readonly NamedClient[]): SummarySentence[] {
  return interventionSentences(
    signed.map((session) => ({
      day: session.day,
      names: session.part.interventions.filter((name) => !mayNameMember(name, members)),
      source: partSource(session),
    })),
    "shared part",
  );
}
