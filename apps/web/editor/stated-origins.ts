import * as Y from "yjs";
import { parseProvenance } from "@goldthread/clinical/note/provenance.ts";
import { type Characters, createOriginBook, type Stretch } from "./origin-book.ts";

/**
 * What the editors of a draft said about the origin of the characters they wrote, in the draft itself beside its
 * texts: under its own number each editor that says anything at all, and under "<editor>:<count>" each stretch of
 * its characters that was not typed. Formatting marks can be torn apart by a merge; these entries cannot.
 */
const name = "origins";
const statesOrigins = "states-origins";

export interface StatedOrigins {
  /** Inside the transaction that writes these characters. */
  state(characters: Characters, from: string): void;
  /** What is known for certain, null for characters of a writer that states nothing. */
  read(characters: Characters): Stretch[] | null;
  /** Whether a transaction brought new statements. */
  hasChanged(transaction: Y.Transaction): boolean;
}

export function readStatedOrigins(doc: Y.Doc): StatedOrigins {
  const map = doc.getMap(name);
  const book = createOriginBook();
  const stating = new Set<number>();

  function learn(key: string): void {
    const value = map.get(key);
    if (value === statesOrigins) stating.add(Number(key));
    const entry = parseEntry(key, value);
    if (entry !== null) book.write(entry.characters, entry.from);
  }
  for (const key of map.keys()) learn(key);
  map.observe((event) => event.keysChanged.forEach(learn));

  return {
    state(characters, from) {
      // Written at once as well: the observer runs only after the transaction.
      if (!stating.has(characters.client)) map.set(String(characters.client), statesOrigins);
      stating.add(characters.client);
      if (from === "typed") return;
      map.set(`${characters.client}:${characters.clock}`, { length: characters.length, from });
      book.write(characters, from);
    },
    read: (characters) => (stating.has(characters.client) ? book.read(characters) : null),
    hasChanged: (transaction) => [...transaction.changed.keys()].some((type) => type === doc.share.get(name)),
  };
}

/** Null for what no editor of ours writes: a strange entry must not keep a draft from opening. */
function parseEntry(key: string, value: unknown): { readonly characters: Characters; readonly from: string } | null {
  const place = /^(\d+):(\d+)$/.exec(key);
  if (place === null || typeof value !== "object" || value === null) return null;
  if (!("length" in value && "from" in value)) return null;
  const { length, from } = value;
  if (typeof length !== "number" || typeof from !== "string" || !(length > 0)) return null;
  try {
    parseProvenance(from);
  } catch {
    return null;
  }
  return { characters: { client: Number(place[1]), clock: Number(place[2]), length }, from };
}
