import { useSyncExternalStore } from "react";

/** Where one is within `/my`: the view has its own few addresses, and none of the staff's. */
export function usePlace(): string {
  return useSyncExternalStore(watch, () => window.location.pathname);
}

export function goTo(path: string): void {
  window.history.pushState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
  window.scrollTo(0, 0);
}

function watch(changed: () => void): () => void {
  const moved = () => {
    changed();
    // A new page is read out from its title on.
    document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
  };
  window.addEventListener("popstate", moved);
  return () => window.removeEventListener("popstate", moved);
}
