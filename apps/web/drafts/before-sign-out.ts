import { call } from "../api.ts";
import { RefusalError } from "../refusal-error.ts";
import { createDeviceStore, type DeviceStore } from "./device/device-store.ts";
import { openIndexedDb } from "./device/indexed-db.ts";
import { openDrafts } from "./open-drafts.ts";

const patience = 10_000;

/**
 * Called before signing out: what drafts still hold on this device is sent first, then the store and its key go.
 * Throws with a plain sentence to stay.
 */
export async function beforeSignOut(): Promise<void> {
  const person = await whoIsHere();
  if (person === null) return;
  const store = createDeviceStore(openIndexedDb(), person);
  await forgetSummaries(person);
  if (await isAllSent(store, person)) return store.forget();
  const { askAboutUnsent } = await import("./ask-about-unsent.tsx");
  if ((await askAboutUnsent()) === "stay")
    throw new Error("Still signed in. Your last words are on this device and are sent as soon as that is possible.");
  // The words stay sealed, and their key with them, until the same person signs in here again.
}

/** What of an unsigned summary never reached the server stays sealed until the same person signs in here again. */
async function forgetSummaries(person: string): Promise<void> {
  const { summaryStore } = await import("../features/summary/unsent-edits.ts");
  const store = summaryStore(person);
  const waiting = await store.draftIds().catch(() => []);
  if (waiting.length === 0) await store.forget().catch(() => undefined);
}

/** A sign-in that has ended already leaves nothing to send, and what is kept must not go. */
async function whoIsHere(): Promise<string | null> {
  try {
    return (await call("GET /api/me", {})).staff.id;
  } catch (problem) {
    if (problem instanceof RefusalError) return null;
    throw problem;
  }
}

async function isAllSent(store: DeviceStore, person: string): Promise<boolean> {
  const drafts = openDrafts();
  if (drafts !== null) return drafts.settleAll(patience);
  // Live documents load with the writer: where nothing waits there is nothing to load them for.
  const waiting = await store.draftIds().catch(() => []);
  if (waiting.length === 0) return true;
  const { draftsOf } = await import("./draft-manager.ts");
  return draftsOf({
    id: person,
    now: () => new Date().toISOString(),
    signedInAgain: () => new Promise(() => undefined),
  }).settleAll(patience);
}
