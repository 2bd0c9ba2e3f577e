import { shortcutLimits } from "@goldthread/clinical/library/check-shortcut.ts";
import { countShortcuts } from "@goldthread/store/queries/library.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

export async function refuseWhenFull(tx: Transaction, isShared: boolean): Promise<void> {
  const { own, shared } = await countShortcuts(tx);
  if (isShared ? shared >= shortcutLimits.shared : own >= shortcutLimits.own) refuse("library_full");
}
