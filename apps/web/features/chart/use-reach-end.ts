import { type RefObject, useEffect, useRef } from "react";

/** Calls when the element comes near the window: the timeline goes on without being asked. */
export function useReachEnd(onReach: (() => void) | null): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || onReach === null) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onReach();
      },
      { rootMargin: "400px" },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [onReach]);
  return end;
}
