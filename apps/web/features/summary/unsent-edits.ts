import { readSummaryEdits } from "./read-summary-edits.ts";
import { createDeviceStore, type DeviceStore } from "../../drafts/device/device-store.ts";
import { openIndexedDb } from "../../drafts/device/indexed-db.ts";
import type { UnsentEdits } from "./draft-keeper.ts";

/** Apart from the drafts of notes: these are no live documents. Sealed in the same way, and gone with the sign-out. */
export function summaryStore(staffId: string): DeviceStore {
  return createDeviceStore(openIndexedDb(), `summaries of ${staffId}`);
}

/** What was typed here and never reached the server. Null where there is nothing, or nothing can be kept. */
export async function readUnsent(store: DeviceStore, place: string): Promise<UnsentEdits | null> {
  const rows = await store.read(place).catch(() => []);
  const newest = rows.at(-1);
  return newest === undefined ? null : readSummaryEdits(new TextDecoder().decode(newest.change));
}

/** The newest alone: what it stands for is whole. It is on the disk before the older ones go. */
export async function keepUnsent(store: DeviceStore, place: string, unsent: UnsentEdits | null): Promise<void> {
  const kept = unsent === null ? null : await store.keep(place, new TextEncoder().encode(JSON.stringify(unsent)));
  const old = (await store.read(place)).map(({ id }) => id);
  await store.drop(old.filter((id) => id !== kept));
}
