import type { AdditionKind } from "@goldthread/clinical/note/addition.ts";
import type { EntryKind } from "@goldthread/ledger";

/** As which act each addition to a signed note stands in the ledger. */
export const additionEntryKinds: Readonly<Record<AdditionKind, EntryKind>> = {
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
};
