import { parseProvenance } from "@goldthread/clinical/note/provenance.ts";
import type { Stretch } from "./origin-book.ts";

/** Where copied words came from travels with them under this name, from page to page in the same browser. */
const kind = "application/vnd.goldthread.origins+json";

/** Puts words on the clipboard with their origin. */
export function copyWithOrigins(
  clipboard: Pick<DataTransfer, "setData">,
  words: string,
  stretches: readonly Stretch[],
): void {
  clipboard.setData("text/plain", words);
  clipboard.setData(kind, JSON.stringify(stretches));
}

/** The origin of the words on the clipboard, null where it is not known: then whoever pastes them counts as the writer. */
export function readOrigins(clipboard: Pick<DataTransfer, "getData">, words: string): Stretch[] | null {
  const stretches = parseStretches(clipboard.getData(kind));
  if (stretches === null) return null;
  return stretches.reduce((sum, { length }) => sum + length, 0) === words.length ? stretches : null;
}

function parseStretches(json: string): Stretch[] | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.map(parseStretch) : null;
  } catch {
    return null;
  }
}

function parseStretch(value: unknown): Stretch {
  if (typeof value !== "object" || value === null || !("length" in value && "from" in value))
    throw new Error("expected a stretch");
  const { length, from } = value;
  if (typeof length !== "number" || !(length > 0) || typeof from !== "string")
    throw new Error("expected a length and an origin");
  parseProvenance(from);
  return { length, from };
}
