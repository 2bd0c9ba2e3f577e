import { useEffect, useState } from "react";
import { keepUntil, type KeptPerson } from "../../offline/kept-person.ts";

const lookEvery = 5_000;

/**
 * Whether the sign-in that was kept still lasts: as long as the practice lets a page lie unused, counted from the last time
 * that somebody used one. Once it has ended only the server can begin another.
 */
export function useStillHere({ until }: KeptPerson, idleMinutes: number): boolean {
  const [isHere, setIsHere] = useState(() => Date.now() < until);
  useEffect(() => {
    let endsAt = until;
    let told = 0;
    const look = () => setIsHere(Date.now() < endsAt);
    const used = () => {
      const now = Date.now();
      if (now >= endsAt || now - told < lookEvery) return;
      told = now;
      endsAt = now + idleMinutes * 60_000;
      keepUntil(endsAt);
    };
    const timer = setInterval(look, lookEvery);
    const kinds = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    kinds.forEach((kind) => window.addEventListener(kind, used, { passive: true, capture: true }));
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      kinds.forEach((kind) => window.removeEventListener(kind, used, { capture: true }));
      document.removeEventListener("visibilitychange", look);
    };
  }, [until, idleMinutes]);
  return isHere;
}
