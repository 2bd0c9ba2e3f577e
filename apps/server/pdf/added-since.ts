import type { Addition } from "@goldthread/clinical/note/addition.ts";
import type { AdditionCoSignature } from "@goldthread/clinical/note/addition-co-signature.ts";
import { additionFacts, additionText, additionTitle } from "@goldthread/clinical/note/addition-words.ts";
import { isolated } from "./isolated.ts";
import type { Sheet } from "./sheet.ts";
import { styles } from "./styles.ts";

export interface Retraction {
  readonly by: string;
  readonly at: string;
  readonly because: string;
}

interface Since {
  readonly after: readonly Addition[];
  /** Supervisors' signatures under them, by the addition's id. */
  readonly coSigned: ReadonlyMap<string, AdditionCoSignature>;
  /** By a correction of attendance. */
  readonly retraction: Retraction | null;
  readonly attendance: readonly Retraction[];
  readonly counts: { readonly at: string; readonly present: number; readonly absent: number } | null;
  readonly isIncomplete: boolean;
  readonly waitsFor: readonly string[];
  readonly carried: { readonly way: "away" | "here"; readonly at: string; readonly place: number | null } | null;
  readonly moment: (at: string) => string;
}

/** What came after the signature, on paper as on the page: said at the head, and whole at the end. */
export const addedSince = {
  /** Nobody reads a note to its end before learning that it was taken back. */
  before(sheet: Sheet, { after, retraction, isIncomplete, waitsFor, carried, moment }: Since): void {
    if (isIncomplete)
      sheet.paragraphs("Not complete: a supervisor's co-signature is asked for and is not there yet.", styles.text);
    if (waitsFor.length > 0)
      sheet.paragraphs(
        `Not complete: it waits for the signature of ${waitsFor.map(isolated).join(" and of ")}.`,
        styles.text,
      );
    const own = after.find(({ kind }) => kind === "retraction");
    const taken = own === undefined ? retraction : retractionOf(own);
    if (taken !== null)
      sheet.paragraphs(
        `Retracted by ${isolated(taken.by)} on ${moment(taken.at)}. It stands here as it was signed, and counts for nothing. The reason: ${isolated(taken.because)}`,
        styles.text,
      );
    if (carried !== null) sheet.paragraphs(carriedWords(carried, moment), styles.text);
    if (after.length > 0)
      sheet.paragraphs(
        `Added to since it was signed (${after.length}): see the end. The words of the note are as signed.`,
        styles.note,
      );
  },
  list(sheet: Sheet, { after, coSigned, attendance, counts, moment }: Since): void {
    if (after.length + attendance.length === 0 && counts === null) return;
    sheet.rule();
    if (attendance.length > 0 || counts !== null) {
      sheet.heading("Attendance corrected");
      const rows = attendance.map(({ by, at, because }): [string, string] => [
        moment(at),
        `${isolated(because)} (${isolated(by)})`,
      ]);
      if (counts !== null)
        rows.push(["Counts, amended", `${counts.present} present, ${counts.absent} absent, ${moment(counts.at)}`]);
      sheet.facts(rows);
    }
    for (const addition of after) oneAddition(sheet, addition, { moment, coSignature: coSigned.get(addition.id) });
  },
};

function carriedWords({ way, at, place }: NonNullable<Since["carried"]>, moment: Since["moment"]): string {
  const what =
    way === "away" ? "carried into a draft in the right chart" : "carried here from a note in the wrong chart";
  const entry = place === null ? "" : ` Entry ${place} of the ledger stands on the paper of both.`;
  return `Its words were ${what} on ${moment(at)}.${entry}`;
}

function retractionOf(addition: Addition): Retraction | null {
  if (addition.kind !== "retraction") return null;
  return { by: addition.author.name, at: addition.at, because: addition.because };
}

interface Around {
  readonly moment: (at: string) => string;
  readonly coSignature: AdditionCoSignature | undefined;
}

function oneAddition(sheet: Sheet, addition: Addition, { moment, coSignature }: Around): void {
  sheet.heading(additionTitle(addition));
  const text = additionText(addition);
  if (text !== "") sheet.paragraphs(text);
  const rows: [string, string][] = [["By", signedWords(addition, moment)]];
  if (coSignature !== undefined) rows.push(["Co-signed", signedWords(coSignature, moment)]);
  sheet.facts([
    ...additionFacts(addition, { moment, day: dayWords }).map(({ name, words }): [string, string] => [name, words]),
    ...rows,
  ]);
}

function signedWords({ author, at, method }: Addition | AdditionCoSignature, moment: Around["moment"]): string {
  return `${isolated(author.name)}${author.credential === "" ? "" : `, ${author.credential}`}, ${moment(at)}, by ${method}`;
}

/** A calendar day has no zone: it is the same day everywhere. */
function dayWords(day: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
  return format.format(new Date(`${day}T12:00:00Z`));
}
