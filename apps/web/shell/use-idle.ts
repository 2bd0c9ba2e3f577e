import { useEffect, useRef, useState } from "react";
import { call } from "../api.ts";
import { keepUntil } from "../offline/kept-person.ts";
import { RefusalError, UnreachableError } from "../refusal-error.ts";
import { idlePhase, type IdlePhase, untilNextLook, worthTelling } from "./idle-state.ts";
import { serverNow } from "./server-clock.ts";
import { signInGate } from "./sign-in-gate.ts";

const now = () => Date.parse(serverNow());

/**
 * Watches that somebody is here, tells the server at most once a minute, and says when the session is about to end.
 * Tabs tell each other: work in one keeps the others awake.
 */
export function useIdle(idleMinutes: number): { readonly phase: IdlePhase; readonly stay: () => void } {
  const [phase, setPhase] = useState<IdlePhase>({ phase: "here" });
  const watch = useRef<{ stay: () => void }>({ stay: () => undefined });

  useEffect(() => {
    let endsAt = now() + idleMinutes * 60_000;
    let toldAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const channel = new BroadcastChannel("goldthread-here");

    const look = () => {
      clearTimeout(timer);
      const found = idlePhase(now(), endsAt);
      setPhase(found);
      if (found.phase === "ended") void signInGate.passed();
      const wait = untilNextLook(now(), endsAt);
      if (Number.isFinite(wait)) timer = setTimeout(look, Math.min(wait, 2 ** 31 - 1));
    };
    const until = (moment: number) => {
      endsAt = moment;
      keepUntil(Date.now() + moment - now());
      look();
    };
    const tell = async () => {
      toldAt = now();
      try {
        const { idleEndsAt } = await call("POST /api/me/here", {});
        until(Date.parse(idleEndsAt));
        channel.postMessage(Date.parse(idleEndsAt));
      } catch (problem) {
        if (problem instanceof RefusalError && problem.code === "sign_in_needed") void signInGate.passed();
        // Somebody is here, and only the server does not hear of it: it is asked again, and decides, once it is back.
        else if (problem instanceof UnreachableError) until(now() + idleMinutes * 60_000);
      }
    };
    const onActivity = () => {
      if (!signInGate.isClosed() && worthTelling(now(), { endsAt, toldAt })) void tell();
    };

    watch.current.stay = () => void tell();
    channel.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (typeof event.data === "number" && event.data > endsAt) until(event.data);
    });
    const signedInAgain = signInGate.subscribe(() => {
      if (!signInGate.isClosed()) void tell();
    });
    const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    kinds.forEach((kind) => window.addEventListener(kind, onActivity, { passive: true, capture: true }));
    document.addEventListener("visibilitychange", look);
    void tell();
    look();
    return () => {
      clearTimeout(timer);
      channel.close();
      signedInAgain();
      kinds.forEach((kind) => window.removeEventListener(kind, onActivity, { capture: true }));
      document.removeEventListener("visibilitychange", look);
    };
  }, [idleMinutes]);

  return { phase, stay: () => watch.current.stay() };
}
