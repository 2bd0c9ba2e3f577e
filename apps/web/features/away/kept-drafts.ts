import { createDeviceStore } from "../../drafts/device/device-store.ts";
import { openIndexedDb } from "../../drafts/device/indexed-db.ts";
import { lateWords } from "../../drafts/late-words.ts";

export interface KeptDraft {
  readonly id: string;
  /** Whose note, and of which day, as the writer named it; null where it was kept without. */
  readonly name: string | null;
  /** What the server has not got yet, in the order of writing. */
  readonly words: string;
}

/** What this person wrote in official notes and this device has not sent yet. */
export async function keptDrafts(person: string): Promise<readonly KeptDraft[]> {
  const store = createDeviceStore(openIndexedDb(), person);
  const ids = await store.draftIds();
  return Promise.all(
    ids.map(async (id) => {
      const kept = await store.read(id);
      const name = kept.map((one) => one.name).findLast((one) => one !== null) ?? null;
      return { id, name, words: lateWords(kept.map(({ change }) => change)) };
    }),
  );
}
