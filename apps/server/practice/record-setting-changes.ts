import { insertSettingChanges } from "@goldthread/store/queries/setting-change.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor, type ActsToRecord } from "../ledger/stand-for.ts";

export interface SettingChange {
  /** `dueHours`, `site <id> address`: never a client's. */
  readonly setting: string;
  /** Null: there was none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Each setting that differs, with what it was and what it is, as texts. */
export function differences<Values extends object>(
  before: Partial<Values>,
  after: Values,
  nameOf: (key: string) => string = (key) => key,
): readonly SettingChange[] {
  const was: ReadonlyMap<string, unknown> = new Map(Object.entries(before));
  return Object.entries(after)
    .map(([key, value]) => ({ setting: nameOf(key), from: inWords(was.get(key)), to: inWords(value) }))
    .filter(({ from, to }) => from !== to);
}

function inWords(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}

/** One row and one entry in the ledger for each. */
export async function recordSettingChanges(
  tx: Transaction,
  changes: readonly SettingChange[],
  act: Omit<ActsToRecord, "kind">,
): Promise<void> {
  const acts = changes.map((change) => ({ ...change }));
  await insertSettingChanges(tx, await standFor(tx, acts, { ...act, kind: "settings-changed" }));
}
