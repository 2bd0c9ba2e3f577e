import { noteBodySchema, renderNote, formatOf, sharedPartBodySchema } from "@goldthread/clinical";
import type { ElementText, NoteBody } from "@goldthread/clinical";
import type { OtherPerson, RecordItem } from "@goldthread/clinical/disclosure/index.ts";
import { additionSchema, type Addition } from "@goldthread/clinical/note/addition.ts";
import { coSignaturesOf, type AdditionCoSignature } from "@goldthread/clinical/note/addition-co-signature.ts";
import { additionFacts, additionText, additionTitle } from "@goldthread/clinical/note/addition-words.ts";
import type { NoteToDisclose } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable, DisclosedSection } from "./disclosable.ts";
import { othersIn } from "./others-in.ts";

interface AsOf {
  readonly isPart2: boolean;
  /** The practice's zone: in it stand the days of what was added. */
  readonly zone: string;
  /** As it was at that moment, ISO 8601 UTC: what was added later is not there. Null for now. */
  readonly asOf?: string | null;
  /** False for a list, which shows nothing of the text: to find other people in it is most of what a note costs. */
  readonly findsOthers?: boolean;
}

/** A signed note as an item that a disclosure weighs, with the words that are about somebody else found by the reviewer. */
export function noteToItem(row: NoteToDisclose, { isPart2, zone, asOf = null, findsOthers = true }: AsOf): Disclosable {
  const note = noteBodySchema.parse(JSON.parse(row.content));
  const isThere = ({ at }: { readonly at: string }) => asOf === null || at <= asOf;
  const additions = row.additions.map((content) => additionSchema.parse(JSON.parse(content))).filter(isThere);
  const sections = sectionsOf(row, { note, additions, isThere, zone });
  const disagreement = additions.find(({ kind }) => kind === "disagreement");
  const item: RecordItem = {
    id: row.id,
    kind: row.contact === null ? (row.kind === "group" ? "group-note" : "progress-note") : "contact-note",
    day: row.day,
    title: titleOf(row),
    isSigned: true,
    awaitsCoSignature: row.awaitsCoSignature,
    isPart2,
    isForLitigation: false,
    withheld: null,
    isRetracted: row.isRetracted,
    isRequestPaper: false,
    sharedWith: row.beside.map(({ id }) => id),
    others: findsOthers ? othersOf(row, note, sections) : [],
    dispute: disagreement === undefined ? null : additionText(disagreement),
    isAmendmentOpen: additions.some((one) => one.kind === "amendment-request" && !isSettled(one.id, additions)),
  };
  return {
    item,
    beside: row.beside,
    facts: [
      ["Author", named(note.author)],
      ["Minutes", String(note.attendance?.minutes ?? note.session.minutes)],
    ],
    sections,
    signatures: row.signatures.filter(isThere),
    digest: row.digest,
    isSignedDigest: true,
  };
}

/** Amended as was asked, or its denial disputed in the client's own words. */
function isSettled(requestId: string, additions: readonly Addition[]): boolean {
  return additions.some(
    (one) =>
      (one.kind === "amendment-decision" && one.requestId === requestId && one.decision === "accepted") ||
      (one.kind === "disagreement" && one.requestId === requestId),
  );
}

function titleOf({ kind, contact, format }: NoteToDisclose): string {
  if (contact !== null) return "Note of a contact";
  if (kind === "group") return "Group note";
  return `Individual note, ${formatOf(format)?.title ?? format}`;
}

interface Known {
  readonly note: NoteBody;
  readonly additions: readonly Addition[];
  readonly isThere: (act: { readonly at: string }) => boolean;
  readonly zone: string;
}

/** The group's part, the client's own, and what was added since: a note goes with everything that belongs to it. */
function sectionsOf(
  { sharedContent, coSignatures }: NoteToDisclose,
  { note, additions, isThere, zone }: Known,
): readonly DisclosedSection[] {
  const signed = coSignaturesOf(coSignatures);
  const shared = sharedContent === null ? null : sharedPartBodySchema.parse(JSON.parse(sharedContent));
  return [
    ...(shared === null ? [] : shown("group-shared", shared.elements, "shared ")),
    ...shown(note.format, note.elements, ""),
    ...additions.map((addition, nr) => {
      const coSignature = signed.get(addition.id);
      return added(addition, {
        nr,
        zone,
        coSignature: coSignature !== undefined && isThere(coSignature) ? coSignature : null,
      });
    }),
  ];
}

interface Placed {
  readonly nr: number;
  readonly zone: string;
  /** The supervisor's of a trainee's addition; null where none was asked for. */
  readonly coSignature: AdditionCoSignature | null;
}

function added(addition: Addition, { nr, zone, coSignature }: Placed): DisclosedSection {
  const dayOf = (at: string) => calendarDay(new Date(at), zone);
  const facts = additionFacts(addition, { moment: dayOf, day: (day) => day });
  const lines = [additionText(addition), ...facts.map(({ name, words }) => `${name}: ${words}`)];
  if (coSignature !== null) lines.push(`Co-signed: ${named(coSignature.author)}, ${dayOf(coSignature.at)}`);
  const title = `${additionTitle(addition)}, ${dayOf(addition.at)}, ${addition.author.name}`;
  return { key: `added ${nr}`, title, text: lines.filter((line) => line !== "").join("\n") };
}

function shown(formatId: string, elements: readonly ElementText[], before: string): readonly DisclosedSection[] {
  const format = formatOf(formatId);
  if (format === undefined) throw new Error("Cannot disclose the note: its format is not known");
  return renderNote(format, elements)
    .filter(({ text }) => text.trim() !== "")
    .map(({ key, title, text }) => ({ key: `${before}${key}`, title, text }));
}

function othersOf(
  { members, beside }: NoteToDisclose,
  { client, author, kind, format }: NoteBody,
  sections: readonly DisclosedSection[],
): readonly OtherPerson[] {
  // Whoever sat in the session beside the client is looked for as a group's members are.
  const people = [...members, ...beside.map(({ name }) => ({ name, preferredName: undefined, aliases: [] }))];
  return othersIn(sections, {
    kind: kind === "group" ? "group" : "progress",
    format,
    client: client.name,
    author,
    people,
  });
}

function named({ name, credential }: { readonly name: string; readonly credential: string }): string {
  return credential === "" ? name : `${name}, ${credential}`;
}
