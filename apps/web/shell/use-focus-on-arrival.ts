import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** How long a page may take to bring its title. */
const patience = 4_000;

/** On every new page the focus goes to its title, unless the page has already put it somewhere better. */
export function useFocusOnArrival(): void {
  const path = useLocation({ select: (location) => location.pathname });
  const arrived = useRef(path);
  useEffect(() => {
    // Signed in just now: the form that had the focus is gone. A page merely loaded leaves it with the browser.
    if (!navigator.userActivation.hasBeenActive) return undefined;
    const main = document.querySelector<HTMLElement>("#main");
    return main === null ? undefined : keepFocusIn(main);
  }, []);
  useEffect(() => {
    if (arrived.current === path) return undefined;
    arrived.current = path;
    const main = document.querySelector<HTMLElement>("#main");
    return main === null ? undefined : keepFocusIn(main);
  }, [path]);
}

/** A page comes in steps, and a title that had the focus may be replaced by another: it is given back until somebody acts. */
function keepFocusIn(main: HTMLElement): () => void {
  focusTitle(main);
  const watcher = new MutationObserver(() => {
    if (document.activeElement === null || document.activeElement === document.body) focusTitle(main);
  });
  watcher.observe(main, { childList: true, subtree: true });
  const stop = () => {
    watcher.disconnect();
    clearTimeout(timer);
    window.removeEventListener("keydown", stop, true);
    window.removeEventListener("pointerdown", stop, true);
  };
  const timer = setTimeout(stop, patience);
  window.addEventListener("keydown", stop, true);
  window.addEventListener("pointerdown", stop, true);
  return stop;
}

function focusTitle(main: HTMLElement): void {
  const at = document.activeElement;
  // A dialog that is still open keeps the focus, and so does what the page itself has chosen.
  if (at?.closest("[role=dialog], [role=alertdialog]") != null || (main.contains(at) && at !== main)) return;
  (main.querySelector<HTMLElement>("h1[tabindex]") ?? main).focus({ preventScroll: true });
}
