import {
  redact,
  recipientClassWords,
  type Authorisation,
  type Decision,
  type Intermediary,
  type Notice,
} from "@goldthread/clinical/disclosure/index.ts";
import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import type { Disclosable } from "../disclosure/disclosable.ts";
import { noticeWords } from "../disclosure/notices.ts";
import { openSheet, type Sheet } from "./sheet.ts";
import { styles } from "./styles.ts";

export interface PacketPdfInput {
  readonly practice: { readonly name: string; readonly zone: string; readonly sample: boolean };
  readonly client: { readonly name: string; readonly recordNumber: string; readonly birthDate: string | null };
  readonly recipient: { readonly name: string; readonly address: string };
  readonly ground: string;
  readonly purpose: string;
  /** ISO 8601 UTC; stands in the file as the time it was made, so that the same release gives the same bytes. */
  readonly releasedAt: string;
  readonly releasedBy: string;
  readonly notices: readonly Notice[];
  readonly authorisation: Authorisation | null;
  /** What goes, each with its decision; nothing else of the record is in the input. */
  readonly leaving: readonly {
    readonly item: Disclosable;
    readonly decision: Pick<Decision, "verdict" | "takenOut">;
  }[];
}

/**
 * What leaves a record on paper: who gets it and why, what is in it, the notices, and then item by item. `onItem` is told
 * before each, and may throw to end it.
 */
export async function renderPacketPdf(
  input: PacketPdfInput,
  onItem: (done: number, total: number) => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const { practice, client, releasedAt, leaving } = input;
  const sheet = await openSheet({
    title: `Records released ${dayIn(practice.zone, releasedAt)}`,
    paper: practice.zone.startsWith("America/") ? "LETTER" : "A4",
    created: new Date(releasedAt),
  });
  sheet.title("Records released");
  sheet.facts(facts(input));
  index(sheet, input);
  notices(sheet, input);
  for (const [at, { item, decision }] of leaving.entries()) {
    await onItem(at, leaving.length);
    oneItem(sheet, { item, decision, zone: practice.zone });
  }
  return sheet.finish({
    left: { name: client.name, rest: ` · ${client.recordNumber}` },
    right: (page, pages) => `${dayIn(practice.zone, releasedAt)} · page ${page} of ${pages}`,
    foot: { name: practice.name, rest: practice.sample ? " · Sample practice: fictional data" : "" },
    footRight: `${leaving.length} ${leaving.length === 1 ? "item" : "items"}`,
  });
}

function facts({ client, recipient, ground, purpose, practice, releasedAt, releasedBy }: PacketPdfInput) {
  return [
    ["Client", client.name],
    ["Record number", client.recordNumber],
    ...(client.birthDate === null ? [] : ([["Born", dayInWords(client.birthDate)]] as const)),
    ["To", recipient.address === "" ? recipient.name : `${recipient.name}, ${recipient.address}`],
    ["On the ground", ground],
    ["For", purpose],
    ["Released", `${dayIn(practice.zone, releasedAt)}, by ${releasedBy}`],
  ] as const;
}

function index(sheet: Sheet, { leaving }: PacketPdfInput): void {
  sheet.heading("What is in it");
  sheet.facts(
    leaving.map(({ item: { item }, decision }) => [
      dayInWords(item.day),
      decision.verdict === "redacted" ? `${item.title}, with words taken out` : item.title,
    ]),
  );
}

function notices(sheet: Sheet, { notices: wanted, authorisation }: PacketPdfInput): void {
  for (const notice of wanted) {
    sheet.heading(noticeWords[notice].title);
    sheet.paragraphs(noticeWords[notice].text);
    if (notice === "part2-consent-copy" && authorisation !== null) sheet.facts(consent(authorisation));
  }
}

function consent(given: Authorisation): readonly (readonly [string, string])[] {
  const { describes, discloser, recipient, purpose, expiresOn, expiresWhen, signedOn, signedBy } = given;
  const classes = given.recipientClasses.map((one) => recipientClassWords[one]);
  const right = given.authority === "" ? "" : ` (${given.authority})`;
  const beside = given.clientSignedToo ? ", and the client" : "";
  return [
    ["Covers", describes],
    ["From", discloser],
    ["To", [recipient, ...classes].join("; ")],
    ...(given.intermediary === null ? [] : [["Who passes it on to", intermediaryWords(given.intermediary)] as const]),
    ["For", purpose],
    ["Until", expiresOn === null ? expiresWhen : dayInWords(expiresOn)],
    ["Signed", `${signedBy}${right}${beside}, ${signedOn === null ? "" : dayInWords(signedOn)}`],
  ];
}

function intermediaryWords({ members, areNamed, isTreatingOnly }: Intermediary): string {
  return areNamed || !isTreatingOnly ? members : `${members}: of these, whoever treats the client`;
}

interface OneItem {
  readonly item: Disclosable;
  readonly decision: Pick<Decision, "verdict" | "takenOut">;
  readonly zone: string;
}

function oneItem(sheet: Sheet, { item: one, decision, zone }: OneItem): void {
  sheet.rule();
  sheet.heading(`${one.item.title}, ${dayInWords(one.item.day)}`);
  if (one.facts.length > 0) sheet.facts(one.facts);
  for (const { key, title, text } of one.sections) {
    const places = decision.takenOut.filter(({ section }) => section === key);
    sheet.paragraphs(title, styles.note);
    if (text !== "") sheet.paragraphs(redact(text, places));
  }
  for (const { name, credential, meaning, at } of one.signatures)
    sheet.paragraphs(`Signed as ${meaning} by ${named({ name, credential })}, ${dayIn(zone, at)}.`, styles.note);
  if (one.isSignedDigest) sheet.paragraphs(proof(one, decision), styles.note);
}

/** A text with words taken out no longer has the digest that was signed, and says so instead of looking false. */
function proof({ digest }: Disclosable, { verdict }: Pick<Decision, "verdict">): string {
  return verdict === "redacted"
    ? `Words about other people were taken out. The whole note has the SHA-256 ${digest}, which this text therefore has not.`
    : `SHA-256 of the signed note: ${digest}`;
}

function named({ name, credential }: { readonly name: string; readonly credential: string }): string {
  return credential === "" ? name : `${name}, ${credential}`;
}

function dayIn(timeZone: string, at: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short", year: "numeric" });
  return format.format(new Date(at));
}
