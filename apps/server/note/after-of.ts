import { toHex } from "@goldthread/ledger";
import type { KeptAddition } from "@goldthread/store/queries/note-addition.ts";
import { digestOf } from "../signing/digest-of.ts";

/** What was added to a note, as the API gives it. */
export function afterOf(additions: readonly KeptAddition[]) {
  return additions.map(({ id, content, place }) => ({ id, content, digest: toHex(digestOf(content)), place }));
}
