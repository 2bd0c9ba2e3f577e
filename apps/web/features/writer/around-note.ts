import type { AroundPart, GivenScore } from "@goldthread/clinical/review/part-to-review.ts";
import type { DraftContent } from "@goldthread/draft";
import { zonedTime } from "../../time/zoned.ts";
import type { MemberRow, PreviousNote, Writer } from "./api.ts";

interface Around {
  readonly writer: Writer;
  readonly author: string;
  /** The rules that the practice goes by. */
  readonly profile: string;
  /** The moment, ISO 8601 UTC. */
  readonly now: string;
}

/** The session as the reviewer takes it. */
function sessionOf({ session, members }: Writer, now: string): NonNullable<AroundPart["session"]> {
  const here = members.filter(({ attendance }) => attendance.status !== "absent").length;
  return {
    start: session.start,
    end: session.stop,
    minutes: session.minutes,
    service: session.service,
    serviceCode: session.serviceCode ?? undefined,
    modality: session.modality,
    present: session.kind === "group" ? here : undefined,
    enrolled: session.kind === "group" ? members.length : undefined,
    attendance: undefined,
    signedAt: now,
    // The same hour as on the sign sheet and in the signed note.
    dueAt: session.dueAt ?? undefined,
  };
}

type NamedClient = Pick<NonNullable<Writer["client"]>, "name" | "preferredName" | "aliases" | "pronouns">;

function named({ name, preferredName, aliases, pronouns }: NamedClient): NonNullable<AroundPart["client"]> {
  return { name, preferredName, aliases: [...aliases], pronouns: pronouns === "" ? undefined : pronouns };
}

interface Individual {
  readonly client: NamedClient;
  readonly recordNumber?: string | undefined;
  readonly format: string;
  readonly previous: readonly PreviousNote[];
  /** The author's other clients: a note may be about the wrong one. */
  readonly caseload: readonly { readonly name: string; readonly preferredName: string }[];
  /** What the client answered in this session. */
  readonly scores: readonly GivenScore[];
}

/** What is known around an individual note. */
export function aroundNote(
  { writer, author, profile, now }: Around,
  { client, recordNumber, format, previous, caseload, scores }: Individual,
): Omit<AroundPart, "elements"> {
  return {
    part: writer.contact === null ? "individual" : "contact",
    format,
    author: { name: author },
    session: sessionOf(writer, now),
    profile,
    client: { ...named(client), recordNumber },
    caseload: caseload.map(({ name, preferredName }) => ({
      name,
      preferredName,
      aliases: undefined,
      pronouns: undefined,
    })),
    scores,
    objectives: writer.objectives.filter(({ status }) => status === "active").map(({ id, text }) => ({ id, text })),
    previousNotes: previous.map(({ id, content }) => ({
      id,
      date: zonedTime(content.session.start, content.session.zone).day,
      text: wordsOf(content),
    })),
  };
}

/** What is known around the shared part of a group session, or around one member's. */
export function aroundGroup(
  { writer, author, profile, now }: Around,
  { member, shared, peers }: { member: MemberRow | null; shared: DraftContent | null; peers: readonly DraftContent[] },
): Omit<AroundPart, "elements"> {
  const session = sessionOf(writer, now);
  return {
    part: member === null ? "shared" : "member",
    format: member === null ? "group-shared" : "group-member",
    author: { name: author },
    session:
      member === null
        ? session
        : { ...session, attendance: { status: member.attendance.status, minutes: member.attendance.minutes } },
    profile,
    client: member === null ? undefined : named(member.client),
    members: writer.members.map(({ client }) => named(client)),
    facilitators: writer.facilitators.map(({ name }) => ({ name })),
    scores: member?.scores.map(({ measure, total, flags }) => ({ measure, total: total ?? undefined, flags })),
    objectives: member?.objectives.map(({ id, text }) => ({ id, text })),
    peers: member === null ? undefined : peers.map(wordsOf),
    sharedText: shared === null ? undefined : wordsOf(shared),
  };
}

function wordsOf({ elements }: { readonly elements: readonly { readonly text: string }[] }): string {
  return elements.map(({ text }) => text).join("\n\n");
}
