import { createDeviceStore } from "../../drafts/device/device-store.ts";
import { openIndexedDb } from "../../drafts/device/indexed-db.ts";

/** Long enough for the server to say that a draft is closed to this person. */
const patience = 10_000;

/**
 * What this device still keeps of drafts that were shared and are not any more: words that never reached the server, of a
 * page that was closed. Each is opened once more, so that the server says why it is closed and its session forgets it;
 * where the same person may write it by now for another reason, their words are sent instead.
 */
export async function forgetEndedDrafts(person: string, draftIds: readonly string[]): Promise<void> {
  const store = createDeviceStore(openIndexedDb(), person);
  const kept = new Set(await store.draftIds().catch((): string[] => []));
  const here = draftIds.filter((draftId) => kept.has(draftId));
  if (here.length === 0) return;
  const [{ draftsOf }, { serverNow }, { signInGate }] = await Promise.all([
    import("../../drafts/draft-manager.ts"),
    import("../../shell/server-clock.ts"),
    import("../../shell/sign-in-gate.ts"),
  ]);
  const drafts = draftsOf({ id: person, now: serverNow, signedInAgain: () => signInGate.passed() });
  await Promise.all(
    here.map(async (draftId) => {
      const letGo = drafts.hold(draftId);
      await drafts.open(draftId).settled(patience);
      letGo();
    }),
  );
}
