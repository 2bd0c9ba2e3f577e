import type { AuthorisationLaw } from "@goldthread/clinical/disclosure/authorisation-laws/authorisation-law.ts";
import {
  authorisationFacts,
  type AuthorisationForm,
  authorisationStatements,
  authorisationTitle,
} from "@goldthread/clinical/disclosure/authorisation-text.ts";
import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import { calendarDay } from "../calendar-day.ts";
import { openSheet, type Sheet } from "./sheet.ts";
import { styles } from "./styles.ts";

interface AuthorisationPaper {
  readonly practice: { readonly name: string; readonly zone: string; readonly sample: boolean };
  readonly client: { readonly name: string; readonly birthDate: string | null };
  readonly form: AuthorisationForm;
  /** The states' laws that hold for the record. */
  readonly laws: readonly AuthorisationLaw[];
  readonly now: Date;
}

/** Large enough for everybody who signs, and for the state that asks for most. */
const ordinaryPoints = 14;

/**
 * A paper to sign: what may go, from whom to whom, for what, until when, what the law has said to whoever signs, and room for
 * a signature. Nothing else stands on it.
 */
export async function renderAuthorisationPdf(paper: AuthorisationPaper): Promise<Uint8Array> {
  const { practice, client, form, laws, now } = paper;
  return onPaper(paper, (sheet) => {
    sheet.facts([
      ["Client", client.name],
      ...(client.birthDate === null ? [] : [["Born", dayInWords(client.birthDate)] as const]),
      ...authorisationFacts(form),
    ]);
    sheet.rule();
    const said = { practice: practice.name, laws, day: calendarDay(now, practice.zone) };
    for (const paragraph of authorisationStatements(form, said)) sheet.paragraphs(paragraph, words);
    sheet.blanks(["Name", "For the client, as", "Signature", "Date"]);
  });
}

interface SignedAuthorisation extends Omit<AuthorisationPaper, "laws"> {
  /** The words that were signed on the screen; null where a paper was. */
  readonly text: string | null;
  readonly signature: { readonly name: string; readonly authority: string; readonly on: string };
}

/** What was signed, for whoever signed it to keep: on the screen to the letter; of a paper what was recorded of it. */
export async function renderSignedAuthorisationPdf(signed: SignedAuthorisation): Promise<Uint8Array> {
  const { text, form, client, signature } = signed;
  return onPaper({ ...signed, laws: [] }, (sheet) => {
    if (text === null) sheet.facts([["Client", client.name], ...authorisationFacts(form)]);
    else for (const paragraph of text.split("\n\n")) sheet.paragraphs(paragraph, words);
    sheet.rule();
    const right = signature.authority === "" ? "" : ` (${signature.authority})`;
    const where = text === null ? "on paper" : "on the practice’s screen";
    sheet.paragraphs(`Signed ${where} by ${signature.name}${right}, ${dayInWords(signature.on)}.`, words);
  });
}

const words = { ...styles.text, size: ordinaryPoints, leading: 20, before: 8 };

async function onPaper(
  { practice, client, form, laws, now }: AuthorisationPaper,
  write: (sheet: Sheet) => void,
): Promise<Uint8Array> {
  const title = authorisationTitle(form);
  const sheet = await openSheet({
    title,
    paper: practice.zone.startsWith("America/") ? "LETTER" : "A4",
    created: now,
    leastSize: Math.max(ordinaryPoints, ...laws.map(({ typePoints }) => typePoints ?? 0)),
  });
  sheet.title(title);
  write(sheet);
  return sheet.finish({
    left: { name: client.name, rest: "" },
    right: (page, pages) => `page ${page} of ${pages}`,
    foot: { name: practice.name, rest: practice.sample ? " · Sample: fictional" : "" },
    footRight: "",
  });
}
