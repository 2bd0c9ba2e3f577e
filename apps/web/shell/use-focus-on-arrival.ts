import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** On every new page the focus goes to its title, unless the page has already put it somewhere better. */
export function useFocusOnArrival(): void {
  const path = useLocation({ select: (location) => location.pathname });
  const arrived = useRef(path);
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    const main = document.querySelector<HTMLElement>("#main");
    if (main === null || main.contains(document.activeElement)) return;
    // A dialog that is still open keeps the focus.
    if (document.activeElement?.closest("[role=dialog]") != null) return;
    (main.querySelector<HTMLElement>("h1[tabindex]") ?? main).focus({ preventScroll: true });
  }, [path]);
}
