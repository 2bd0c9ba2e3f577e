import { useEffect, useSyncExternalStore } from "react";
import { useMe, useZone } from "../shell/me.ts";
import { serverNow } from "../shell/server-clock.ts";
import { signInGate } from "../shell/sign-in-gate.ts";
import { clockWords } from "../time/words.ts";
import { type DraftManager, draftsOf } from "./draft-manager.ts";
import type { DraftSession } from "./draft-session.ts";
import { type SaveState, saveWords, sumUp } from "./save-state.ts";

/** The drafts of the person who is signed in. */
export function useDrafts(): DraftManager {
  return draftsOf({ id: useMe().staff.id, now: serverNow, signedInAgain: () => signInGate.passed() });
}

/** Opens these drafts and holds them open while the component is there. */
export function useDraftSessions(draftIds: readonly string[]): readonly DraftSession[] {
  const drafts = useDrafts();
  const names = draftIds.join();
  useEffect(() => {
    const letGo = names
      .split(",")
      .filter(Boolean)
      .map((draftId) => drafts.hold(draftId));
    return () => letGo.forEach((release) => release());
  }, [drafts, names]);
  return draftIds.map((draftId) => drafts.open(draftId));
}

/** What a draft says at this moment, followed; `read` MUST give a value that compares by `===`. */
export function useDraftState<Value extends string | number | boolean | null>(
  sessions: readonly DraftSession[],
  read: () => Value,
): Value {
  return useSyncExternalStore((listener) => {
    const stop = sessions.map((session) => session.subscribe(listener));
    return () => stop.forEach((one) => one());
  }, read);
}

export interface SaveNotice {
  readonly state: SaveState["state"];
  readonly words: string;
}

/** The state of saving in words, for one draft or many. */
export function useSaveNotice(sessions: readonly DraftSession[]): SaveNotice {
  const zone = useZone();
  const read = () => {
    const save = sumUp(sessions.map((session) => session.state()));
    return `${save.state}|${saveWords(save, (instant) => clockWords(instant, zone))}`;
  };
  const said = useDraftState(sessions, read);
  const cut = said.indexOf("|");
  return { state: readState(said.slice(0, cut)), words: said.slice(cut + 1) };
}

const states: readonly SaveState["state"][] = [
  "opening",
  "saving",
  "saved",
  "offline",
  "not-saved",
  "signed-out",
  "gone",
  "signed",
];

function readState(text: string): SaveState["state"] {
  return states.find((state) => state === text) ?? "opening";
}
