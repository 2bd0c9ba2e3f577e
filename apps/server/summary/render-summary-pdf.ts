import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import type { SummaryBody } from "@goldthread/clinical/summary/summary-body.ts";
import { openSheet, type Sheet } from "../pdf/sheet.ts";
import { styles } from "../pdf/styles.ts";
import type { RetractedSource } from "./signed-summary.ts";
import type { SummaryCoSignature } from "./co-signatures-in.ts";

export interface SummaryPdfInput {
  readonly body: SummaryBody;
  /** SHA-256 of the content, hex. */
  readonly digest: string;
  /** Null until the ledger has given one. */
  readonly place: number | null;
  readonly isSample: boolean;
  readonly coSignatures: readonly SummaryCoSignature[];
  /** A trainee's that its supervisor has not signed yet. */
  readonly isAwaited: boolean;
  readonly retracted: readonly RetractedSource[];
}

const titles = { periodic: "Summary of care", discharge: "Discharge summary" } as const;

/** A signed summary on paper. The same input gives the same bytes: the time in the file is the signature's. */
export async function renderSummaryPdf(input: SummaryPdfInput): Promise<Uint8Array> {
  const { body, digest, isSample } = input;
  const title = body.group === null ? titles[body.kind] : "Summary of a group";
  const days = `${dayInWords(body.from)} to ${dayInWords(body.to)}`;
  const sheet = await openSheet({
    title: `${title}, ${days}`,
    paper: body.zone.startsWith("America/") ? "LETTER" : "A4",
    created: new Date(body.at),
  });
  sheet.title(title);
  sheet.facts([...whose(body), ["Period", days], ["Practice", body.practice], ["Author", named(body.author)]]);
  if (input.isAwaited)
    sheet.paragraphs("Not complete: a supervisor's co-signature is asked for and is not there yet.", styles.text);
  if (input.retracted.length > 0) sheet.paragraphs(retractedWords(input.retracted), styles.text);
  sheet.paragraphs(body.says, styles.note);
  for (const section of body.sections) oneSection(sheet, section);
  signature(sheet, input);
  return sheet.finish({
    left:
      body.client === null
        ? { name: body.group?.name ?? "", rest: "" }
        : { name: body.client.name, rest: ` · ${body.client.recordNumber}` },
    right: (page, pages) => `Summary, ${body.from} to ${body.to} · page ${page} of ${pages}`,
    foot: { name: body.practice, rest: isSample ? " · Sample practice: fictional data" : "" },
    footRight: `SHA-256 ${digest.slice(0, 16)}…`,
  });
}

function retractedWords(retracted: readonly RetractedSource[]): string {
  const days = retracted.map(({ day }) => (day === null ? "an unknown day" : dayInWords(day))).join(", ");
  return `Since this was signed, a note that it rests on was retracted: that of ${days}. What is said of it counts no more.`;
}

function whose({ client, group }: SummaryBody): [string, string][] {
  if (client === null) return [["Group", group?.name ?? ""]];
  return [
    ["Client", client.name],
    ["Record number", client.recordNumber],
    ...(client.birthDate === null ? [] : [["Born", dayInWords(client.birthDate)] satisfies [string, string]]),
  ];
}

type Section = SummaryBody["sections"][number];

function oneSection(sheet: Sheet, { title, sentences }: Section): void {
  sheet.heading(title);
  for (const { text, origin, sources } of sentences) {
    sheet.paragraphs(text.replaceAll(/\n+/g, " "));
    sheet.paragraphs(restsOn(origin, sources), styles.note);
  }
}

const originWords = { composed: "", changed: "In the author's words. ", own: "The author's own words." } as const;

const sourceWords: Readonly<Record<Section["sentences"][number]["sources"][number]["kind"], string>> = {
  note: "Note",
  "shared-part": "Shared part",
  session: "Session",
  plan: "Treatment plan",
  measure: "Measure",
  medication: "Medication change",
  risk: "Risk concern",
  homework: "Homework",
  episode: "Admission and discharge",
};

/** What is not the record's own wording says so, and what a sentence rests on stands under it by kind and day. */
function restsOn(origin: Section["sentences"][number]["origin"], sources: Section["sentences"][number]["sources"]) {
  const kinds = [...Map.groupBy(sources, ({ kind }) => kind)].map(([kind, all]) => {
    const days = [...new Set(all.map(({ day }) => day))].toSorted();
    return `${sourceWords[kind]}${days.length === 1 || kind === "homework" || kind === "episode" ? "" : "s"} of ${days.join(", ")}`;
  });
  return `${originWords[origin]}${kinds.join("; ")}`;
}

function signature(sheet: Sheet, { body, digest, place, coSignatures }: SummaryPdfInput): void {
  sheet.rule();
  sheet.heading("Signed");
  sheet.facts([
    ["Author", `${named(body.author)}, ${momentIn(body)}, by ${body.method}`],
    ...coSignatures.map((one): [string, string] => [
      "Co-signed",
      `${named(one)}, ${momentIn({ at: one.signedAt, zone: body.zone })}, by ${one.method}`,
    ]),
    ["SHA-256", digest],
    ["Place in the ledger", place === null ? "being given" : String(place)],
  ]);
}

function momentIn({ at, zone: timeZone }: Pick<SummaryBody, "at" | "zone">): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "long" }).format(new Date(at));
}

function named({ name, credential }: SummaryBody["author"]): string {
  return credential === "" ? name : `${name}, ${credential}`;
}
