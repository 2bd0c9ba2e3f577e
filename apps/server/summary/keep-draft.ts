import type { SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { writeSummaryDraft, type SummaryOf, type SummaryPeriod } from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { refuseBackwards } from "./refuse-backwards.ts";

interface DraftToKeep extends SummaryPeriod {
  readonly version: number;
  readonly edits: SummaryEdits;
}

/** Keeps what was done to a summary; refuses where another window has kept something meanwhile. Answers the version. */
export async function keepDraft(
  tx: Transaction,
  of: SummaryOf,
  { draft, newId, at }: { readonly draft: DraftToKeep; readonly newId: () => string; readonly at: Date },
): Promise<number> {
  refuseBackwards(draft);
  const { kind, from, to, version, edits } = draft;
  const row = { id: newId(), kind, from, to, on: version, edits: JSON.stringify(edits), at: at.toISOString() };
  return (await writeSummaryDraft(tx, of, row)) ?? refuse("changed_meanwhile");
}
