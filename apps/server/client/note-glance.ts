import { z } from "zod";

/*
 * What a timeline shows of a note, from the pieces of its canonical JSON that the table keeps beside it: parsing fifty
 * whole notes for fifty lines would cost more than everything else in opening a chart.
 */

const author = z.object({ name: z.string(), credential: z.string() });

/** Who signed, as it stands in the note: a name or credential that changed since changes no signed note. */
export function authorOf(signedAs: string | null): { name: string; credential: string } {
  return signedAs === null ? { name: "", credential: "" } : author.parse(JSON.parse(signedAs));
}

const longest = 160;

/** The first words of a text given from its beginning on in JSON's escapes, perhaps cut off; whole words only. */
export function excerptOf(opening: string): string {
  const escaped = opening.slice(0, endOfText(opening));
  const plain = singleSpaced(escaped.includes("\\") ? unescape(escaped) : escaped);
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

/** Looked at first: of fifty openings hardly one has anything to change, and changing each of their spaces costs. */
function singleSpaced(text: string): string {
  return (/[^\S ]|\s\s/.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
}

/** Where the text's closing quotation mark stands, or where it was cut off: before an escape that is not whole. */
function endOfText(opening: string): number {
  // Up to the first escape, the engine finds the mark itself: for most openings that is all there is to do.
  const mark = opening.indexOf('"');
  const escape = opening.indexOf("\\");
  if (escape === -1 || (mark !== -1 && mark < escape)) return mark === -1 ? opening.length : mark;
  let at = escape;
  while (at < opening.length && opening[at] !== '"') {
    const next = at + stepAt(opening, at);
    if (next > opening.length) return at;
    at = next;
  }
  return at;
}

function stepAt(opening: string, at: number): number {
  if (opening[at] !== "\\") return 1;
  return opening[at + 1] === "u" ? 6 : 2;
}

function unescape(escaped: string): string {
  return JSON.parse(`"${escaped}"`);
}
