import { parseBase64 } from "@goldthread/ledger";

const opening = '<script type="text/plain" id="exported-note">';

/** The exported note that a self-checking page carries, or the bytes as they are: a JSON file is the note itself. */
export function noteInPage(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes).toString("latin1");
  const at = page.indexOf(opening);
  if (at < 0) return bytes;
  const start = at + opening.length;
  try {
    return parseBase64(page.slice(start, page.indexOf("<", start)).trim());
  } catch {
    // Damaged: checked as it is, it will be named as no exported note.
    return bytes;
  }
}
