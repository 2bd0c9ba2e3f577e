import { useEffect, useSyncExternalStore } from "react";
import { useMe } from "../../shell/me.ts";
import { signInGate } from "../../shell/sign-in-gate.ts";
import { notebookOf, type NotebookSession, type NotebookState } from "./notebook-session.ts";

export function useNotebookSession(): NotebookSession {
  return notebookOf(useMe().staff.id);
}

/** How the notebook stands, followed. */
function useNotebookState(session: NotebookSession): NotebookState {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** A place of the notebook: loads it, and holds it open while it is there. */
export function useNotebookPlace(session: NotebookSession): NotebookState {
  const state = useNotebookState(session);
  useEffect(() => {
    const release = session.hold();
    if (session.state().phase !== "open") void session.load();
    return release;
  }, [session]);
  useLockWhenIdle(session, state);
  return state;
}

/** So long out of sight, and the notebook is locked whatever its author has set. */
const hiddenFor = 60_000;
const lookEvery = 5_000;

function useLockWhenIdle(session: NotebookSession, state: NotebookState): void {
  const isOpen = state.phase === "open";
  const minutes = state.phase === "open" ? state.book.settings().idleMinutes : 5;
  useEffect(() => {
    if (!isOpen) return undefined;
    let usedAt = Date.now();
    let hiddenAt: number | null = null;
    const used = () => (usedAt = Date.now());
    const look = () => {
      if (Date.now() - usedAt > minutes * 60_000) void session.lock("Nobody used it for a while, so it locked itself.");
      else if (hiddenAt !== null && Date.now() - hiddenAt > hiddenFor)
        void session.lock("It was out of sight for a while, so it locked itself.");
    };
    const turned = () => {
      look();
      hiddenAt = document.visibilityState === "hidden" ? Date.now() : null;
    };
    // Whoever has to sign in again is not known to be the author.
    const gate = signInGate.subscribe(() => {
      if (signInGate.isClosed()) void session.lock("Your sign-in ended, so it locked itself.");
    });
    const timer = setInterval(look, lookEvery);
    const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    kinds.forEach((kind) => window.addEventListener(kind, used, { passive: true, capture: true }));
    document.addEventListener("visibilitychange", turned);
    return () => {
      gate();
      clearInterval(timer);
      kinds.forEach((kind) => window.removeEventListener(kind, used, { capture: true }));
      document.removeEventListener("visibilitychange", turned);
    };
  }, [isOpen, minutes, session]);
}
