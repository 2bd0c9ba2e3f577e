import type { AdditionKind } from "@goldthread/clinical/note/addition.ts";
import { entryKindOfAddition, type EntryKind } from "@goldthread/ledger";

/** As which act each addition to a signed note stands in the ledger: whoever checks an exported note asks the same. */
export const additionEntryKinds: Readonly<Record<AdditionKind, EntryKind>> = entryKindOfAddition;
