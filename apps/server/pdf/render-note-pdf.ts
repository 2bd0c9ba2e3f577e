import { formatOf, isBlank, parseProvenance, renderNote } from "@goldthread/clinical";
import { markWords } from "@goldthread/clinical/note/progress-mark.ts";
import { consentWords, contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import type {
  Attendance,
  ContactFacts,
  ContactKind,
  ElementText,
  Format,
  NoteBody,
  Segment,
  SessionFacts,
  SharedPartBody,
} from "@goldthread/clinical";
import { correctedRuns, correctionsOf } from "@goldthread/clinical/note/corrected-runs.ts";
import { wordlessSegments } from "@goldthread/clinical/note/wordless-segments.ts";
import type { Addition } from "@goldthread/clinical/note/addition.ts";
import type { AdditionCoSignature } from "@goldthread/clinical/note/addition-co-signature.ts";
import { addedSince, type Retraction } from "./added-since.ts";
import { isolated } from "./isolated.ts";
import { openSheet } from "./sheet.ts";
import { styles } from "./styles.ts";
import type { Sheet } from "./sheet.ts";

export interface NotePdfInput {
  readonly practice: { readonly name: string; readonly zone: string; readonly sample: boolean };
  readonly note: NoteBody;
  readonly shared: SharedPartBody | null;
  readonly signatures: readonly {
    readonly name: string;
    readonly credential: string;
    readonly meaning: string;
    /** ISO 8601 UTC. */
    readonly at: string;
    readonly method: string;
  }[];
  /** SHA-256 of the note, hex. */
  readonly digest: string;
  /** Null until the ledger has given one. */
  readonly ledgerPlace: number | null;
  readonly late: boolean;
  readonly viewFormat: Format;
  /** What was added since, oldest first. */
  readonly after: readonly Addition[];
  /** Supervisors' signatures under what trainees added, by the addition's id. */
  readonly coSigned: ReadonlyMap<string, AdditionCoSignature>;
  /** Of whoever was not there: an attendance that was corrected takes the note back. */
  readonly retraction: Retraction | null;
  /** Corrections of this client's attendance, oldest first; and the session's counts as amended last. */
  readonly attendance: readonly Retraction[];
  readonly counts: { readonly at: string; readonly present: number; readonly absent: number } | null;
  /** A co-signature that the practice's profile asks for is not there. */
  readonly isIncomplete: boolean;
  /** Facilitators whose signature is asked for and not there. */
  readonly waitsFor: readonly string[];
  /** Its words went to another record, or came from one; the ledger's entry stands on both papers. */
  readonly carried: { readonly way: "away" | "here"; readonly at: string; readonly place: number | null } | null;
}

/** A signed note on paper. The same input gives the same bytes: the time in the file is the signature's. */
export async function renderNotePdf(input: NotePdfInput): Promise<Uint8Array> {
  const { note, practice } = input;
  const day = inZone(note.session.zone, { day: "numeric", month: "short", year: "numeric" });
  const sheet = await openSheet({
    title: `${note.kind === "group" ? "Group" : "Progress"} note, ${day(note.session.start)}`,
    paper: practice.zone.startsWith("America/") ? "LETTER" : "A4",
    created: new Date(note.signedAt),
  });
  sheet.title(note.kind === "group" ? "Group progress note" : "Progress note");
  sheet.facts(facts(input));
  addedSince.before(sheet, { ...input, moment: momentIn(note.session.zone) });
  if (input.late) sheet.paragraphs("Late entry: signed after it was due.", styles.note);
  if (input.shared !== null) sharedPart(sheet, input.shared, input.after);
  ownPart(sheet, input);
  signatureBlock(sheet, input);
  addedSince.list(sheet, { ...input, moment: momentIn(note.session.zone) });
  return sheet.finish({
    left: { name: note.client.name, rest: ` · ${note.client.recordNumber}` },
    right: (page, pages) => `${day(note.session.start)} · page ${page} of ${pages}`,
    foot: { name: practice.name, rest: practice.sample ? " · Sample practice: fictional data" : "" },
    footRight: `SHA-256 ${input.digest.slice(0, 16)}…`,
  });
}

function facts({ note }: NotePdfInput): [string, string][] {
  const { session, client } = note;
  const clock = inZone(session.zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const zoneName = zoneOf(session.zone, session.start);
  const rows: [string, string][] = [
    ["Client", client.name],
    ["Record number", client.recordNumber],
  ];
  if (client.birthDate !== null) rows.push(["Born", calendarDay(client.birthDate)]);
  rows.push(
    [
      "Session",
      inZone(session.zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" })(session.start),
    ],
    ["Time", timeOf(session, clock, zoneName)],
  );
  if (session.contact === undefined || saysHow.includes(session.contact.kind))
    rows.push(["Modality", { "in-person": "In person", video: "Video", phone: "Phone" }[session.modality]]);
  if (session.contact !== undefined) rows.push(...contactRows(session.contact));
  if (session.place !== "") rows.push(["Place", session.place]);
  if (session.serviceCode !== null) rows.push(["Service code", session.serviceCode]);
  if (session.unplanned !== null)
    rows.push(["Unplanned", { "walk-in": "Walk-in", phone: "Phone", crisis: "Crisis" }[session.unplanned]]);
  if (note.attendance !== null) rows.push(["Attendance", attendanceWords(note.attendance, clock)]);
  rows.push(["Author", nameAndCredential(note.author)]);
  return rows;
}

/** A call, a message or a missed session says by its name how it was. */
const saysHow: readonly ContactKind[] = ["collateral", "consultation", "coordination", "outreach"];

function timeOf(session: SessionFacts, clock: (at: string) => string, zoneName: string): string {
  const { start, stop, minutes, contact } = session;
  if (contact?.kind === "no-show" || contact?.kind === "cancellation")
    return `${clock(start)} to ${clock(stop)} ${zoneName} as scheduled; it did not take place`;
  // Nobody looked at the clock: no duration is claimed.
  if (contact !== undefined && minutes === 0) return `${clock(start)} ${zoneName}`;
  return `${clock(start)} to ${clock(stop)} ${zoneName}, ${minutes} minutes`;
}

function contactRows({ kind, direction, who, relation, consent }: ContactFacts): [string, string][] {
  const way = direction === null ? "" : `, ${direction}`;
  const rows: [string, string][] = [["Contact", `${contactWords[kind]}${way}`]];
  const whom = [who, relation].filter((part) => part !== "").join(", ");
  if (whom !== "") rows.push(["With", whom]);
  if (consent !== null) rows.push(["Consent", consentWords[consent]]);
  return rows;
}

function attendanceWords({ status, arrived, left, minutes }: Attendance, clock: (at: string) => string): string {
  const words = {
    present: "Present",
    "present-silent": "Present, chose not to speak",
    late: "Late",
    "left-early": "Left early",
    absent: "Absent",
  }[status];
  const times = [arrived === null ? "" : `, arrived ${clock(arrived)}`, left === null ? "" : `, left ${clock(left)}`];
  return `${words}${times.join("")}, ${minutes} minutes`;
}

function sharedPart(sheet: Sheet, shared: SharedPartBody, after: readonly Addition[]): void {
  const format = formatOf("group-shared");
  if (format === undefined) throw new Error("Cannot print the note: the format of the shared part is not known");
  sheet.rule();
  sheet.heading(`The group: ${isolated(shared.group.name)}`);
  sheet.facts([
    ["Facilitators", shared.facilitators.map(nameAndCredential).join("; ")],
    ["Members", `${shared.counts.present} present, ${shared.counts.absent} absent`],
  ]);
  const names = new Map(shared.facilitators.map(({ id, name }) => [id, isolated(name)]));
  const segments = new Map(shared.segments.map((segment) => [segment.id, segmentWords(segment)]));
  const labelled = shared.elements.map((element) =>
    withLabel(
      withCorrections(element, "shared", after),
      segments.get(element.key ?? "") ?? names.get(element.key ?? ""),
    ),
  );
  const wordless = wordlessSegments(shared).map((segment): ElementText => {
    return { element: "segment", key: segment.id, text: `${segmentWords(segment)}.`, spans: [], tags: [] };
  });
  sections(sheet, format, [...labelled, ...wordless]);
}

function segmentWords({ label, start, stop }: Segment): string {
  const times = [start, stop].filter((time) => time !== null).join(" to ");
  return times === "" ? isolated(label) : `${isolated(label)}, ${times}`;
}

/** Says whose or which part a repeated element is, before its words. */
function withLabel(element: ElementText, label: string | undefined): ElementText {
  return label === undefined || isBlank(element.text)
    ? element
    : { ...element, text: `${label}: ${withProvenance(element)}`, spans: [] };
}

function ownPart(sheet: Sheet, { note, viewFormat, after }: NotePdfInput): void {
  sheet.rule();
  if (viewFormat.id !== note.format) {
    const written = formatOf(note.format)?.title ?? note.format;
    sheet.paragraphs(`Written as ${written}, shown as ${viewFormat.title}.`, styles.note);
  }
  sections(
    sheet,
    viewFormat,
    note.elements.map((element) => withCorrections(element, "note", after)),
  );
  progressByObjective(sheet, note);
}

function progressByObjective(sheet: Sheet, { progress = [] }: NoteBody): void {
  if (progress.length === 0) return;
  sheet.heading("Progress by objective");
  for (const mark of progress) {
    const said = markWords(mark);
    sheet.paragraphs(`${isolated(mark.objective.text)}: ${said === "" ? "named" : said}`);
  }
}

function sections(sheet: Sheet, format: Format, elements: readonly ElementText[]): void {
  const shown = elements.map((element) => ({ ...element, text: withProvenance(element) }));
  for (const section of renderNote(format, shown)) {
    if (section.text.trim() === "") continue;
    sheet.heading(section.title);
    if (section.key === "also-recorded") {
      for (const { title, start, end } of section.pieces)
        sheet.paragraphs(`${title}: ${section.text.slice(start, end)}`);
    } else sheet.paragraphs(section.text);
  }
}

/** Struck words stay readable on paper: in brackets, with what stands in their place. */
function withCorrections(element: ElementText, part: "note" | "shared", after: readonly Addition[]): ElementText {
  const corrections = correctionsOf(after, { ...element, part });
  if (corrections.length === 0) return element;
  const runs = correctedRuns(element.text, corrections);
  const text = runs
    .map(({ start, end, correction }) => {
      const words = withProvenance(slice(element, { start, end }));
      if (correction === null) return words;
      const instead = correction.instead === "" ? "" : `; instead: ${isolated(correction.instead)}`;
      return isolated(`[struck: ${isolated(words)}${instead}]`);
    })
    .join("");
  return { ...element, text, spans: [], tags: [] };
}

function slice({ text, spans, ...element }: ElementText, { start, end }: { start: number; end: number }): ElementText {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
    .filter((span) => span.end > span.start);
  return { ...element, text: text.slice(start, end), spans: inside };
}

/** What was not typed is bracketed with where it came from, so that a reader on paper can tell, too. */
function withProvenance({ text, spans }: ElementText): string {
  if (spans.length === 0) return text;
  return spans
    .map(({ start, end, from }) => {
      const words = text.slice(start, end);
      const origin = originWords(from);
      // The brackets go round the words, not round the space before or after them.
      return origin === null
        ? words
        : words.replace(/\S(?:[\s\S]*\S)?/u, (inner) => isolated(`[${origin}: ${isolated(inner)}]`));
    })
    .join("");
}

function originWords(from: string): string | null {
  const provenance = parseProvenance(from);
  switch (provenance.source) {
    case "typed":
      return null;
    case "carried":
      return `carried from ${calendarDay(provenance.from)}`;
    case "snippet":
      return `snippet ${provenance.name}`;
    case "template":
      return `template ${provenance.name}`;
    case "drafted":
      return `drafted by ${provenance.by}`;
    default:
      return provenance satisfies never;
  }
}

function signatureBlock(sheet: Sheet, { note, signatures, digest, ledgerPlace }: NotePdfInput): void {
  const { zone } = note.session;
  const moment = momentIn(zone);
  sheet.rule();
  sheet.heading("Signed");
  sheet.facts([
    ...signatures.map(({ name, credential, meaning, at, method }): [string, string] => [
      `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`,
      `${nameAndCredential({ name, credential })}, ${moment(at)}, by ${method}`,
    ]),
    ["SHA-256 of the note", digest],
    ...(note.shared === null ? [] : [sharedDigest(note.shared)]),
    ["Place in the ledger", ledgerPlace === null ? "being given" : String(ledgerPlace)],
  ]);
}

function momentIn(zone: string): (at: string) => string {
  const words = inZone(zone, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return (at) => `${words(at)} ${zoneOf(zone, at)}`;
}

/** Shows the reader which version of the group's shared part the note was signed with. */
function sharedDigest({ version, digest }: { readonly version: number; readonly digest: string }): [string, string] {
  return ["Shared part", `Version ${version}, SHA-256 ${digest}`];
}

function nameAndCredential({ name, credential }: { readonly name: string; readonly credential: string }): string {
  return credential === "" ? isolated(name) : `${isolated(name)}, ${credential}`;
}

function inZone(timeZone: string, options: Intl.DateTimeFormatOptions): (at: string) => string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  return (at) => format.format(new Date(at));
}

function zoneOf(timeZone: string, at: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** A calendar day has no zone: it is the same day everywhere. */
function calendarDay(day: string): string {
  return inZone("UTC", { day: "numeric", month: "short", year: "numeric" })(`${day}T12:00:00Z`);
}
