import { ambiguous, known, shorthand } from "../lexicon/abbreviations.ts";

const listed = new Set(
  [...known, ...Object.keys(shorthand), ...Object.keys(ambiguous)].map((one) => one.toLowerCase()),
);
/** As notes write them: with a stroke, or cut off. */
const ofNotes = new Set(
  "hx tx dx sx rx fx pt pts cl clt clts wk wks mo mos yr yrs hr hrs min mins hw fu ro wo approx appt appts eval evals meds med prn qhs qam qpm bid tid qid mg mcg ml po sig nocte mane psych psychoed resp disch admin doc docs info re vs eg ie etc nb incl excl esp hosp tel ref refs".split(
    " ",
  ),
);

/**
 * Letters that are short for something: a speller knows few of them, and whether a reader knows them is another rule's
 * matter. A word in capitals throughout with a vowel and six letters or more is a word that somebody shouts.
 */
export function isShortForm(
  paragraph: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const word = paragraph.slice(start, end);
  const bare = word.replaceAll(/[^\p{L}]/gu, "");
  const lower = bare.toLowerCase();
  if (listed.has(word.toLowerCase()) || listed.has(lower) || ofNotes.has(lower)) return true;
  if (/^\p{Lu}[\p{Lu}\d&/.-]*s?$/u.test(word) && bare.length < 7) return true;
  // "AHx4", "A&Ox4", "w/o": letters around a stroke, a sign or a figure.
  const beside = `${paragraph.slice(Math.max(0, start - 1), start)}${paragraph.slice(end, end + 1)}`;
  return bare.length < 4 && (/[/&\d]/.test(beside) || /\d/.test(word));
}
