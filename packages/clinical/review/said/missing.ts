import { placeFor } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import type { Found } from "../rule.ts";
import { askedOf, type Ask } from "./asked.ts";
import { statementsOf, type Statement } from "./statements.ts";

interface Missing {
  readonly ask: Ask;
  /** Where it would stand. */
  readonly at: readonly string[];
  readonly message: string;
  readonly severity?: Found["severity"];
}

/** One finding where something is asked of the note and no sentence of it, wherever it stands, says it. */
export function missing(
  note: ReadNote,
  { ask, at, message, severity }: Missing,
  says: (one: Statement) => boolean,
): Found[] {
  if (!askedOf(note).has(ask) || statementsOf(note).some(says)) return [];
  return [{ ...placeFor(note, ...at), label: ask, message, severity }];
}
