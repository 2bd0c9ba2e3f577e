import { parseBase64, toBase64 } from "../base64.ts";

/*
 * A page that checks itself carries the exported note as base64 in a script element that is never run: nothing in a note
 * can then be taken for markup, and its bytes stay as they are.
 */

const opening = '<script type="text/plain" id="exported-note">';
const closing = "</script>";

/** The page with this note in it. Throws when the page has no place for one. */
export function putNoteInPage(page: string, note: Uint8Array): string {
  const empty = `${opening}${closing}`;
  if (!page.includes(empty)) throw new Error("Cannot make the page: it has no place for a note");
  return page.replace(empty, () => `${opening}${toBase64(note)}${closing}`);
}

/** The exported note that a page carries, or the bytes as they are: a JSON file is the note itself. */
export function noteInPage(bytes: Uint8Array): Uint8Array {
  // Every byte becomes one character or another; those of the opening are ASCII.
  const page = new TextDecoder("latin1").decode(bytes);
  const at = page.indexOf(opening);
  if (at < 0) return bytes;
  const start = at + opening.length;
  return readEmbedded(page.slice(start, page.indexOf(closing, start))) ?? bytes;
}

/** The note's bytes from the text of that element; undefined for a text that is damaged. */
export function readEmbedded(text: string): Uint8Array | undefined {
  try {
    return parseBase64(text.trim());
  } catch {
    return undefined;
  }
}
