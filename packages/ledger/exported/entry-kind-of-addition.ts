import type { EntryKind } from "../entry-kinds.ts";

/** As which act each kind of addition to a signed note stands in the ledger. */
export const entryKindOfAddition = {
  addendum: "addendum",
  "late-entry": "addendum",
  correction: "correction",
  retraction: "retraction",
  moved: "retraction",
  carried: "retraction",
  attestation: "attestation",
  "amendment-request": "amendment",
  "amendment-decision": "amendment",
  disagreement: "amendment",
  "co-signature": "co-signature",
} as const satisfies Readonly<Record<string, EntryKind>>;

const kinds: ReadonlyMap<unknown, EntryKind> = new Map(Object.entries(entryKindOfAddition));

/** Of an addition's content; the correction of an attendance names no kind. Undefined for one that is unknown. */
export function findKindOfAddition(fields: Readonly<Record<string, unknown>>): EntryKind | undefined {
  if ("additionId" in fields) return "co-signature";
  return "kind" in fields ? kinds.get(fields["kind"]) : "correction";
}
