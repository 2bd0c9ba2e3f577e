import { useEffect } from "react";

const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * What had the focus may go away under the reader's hands: a menu of a row that is over, a button that did its work.
 * The focus then goes to the nearest thing that is left, for without one a keyboard begins again at the page's top.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    const main = document.querySelector<HTMLElement>("#main");
    if (main === null) return undefined;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsWithin(main, target) : [];
    };
    const watcher = new MutationObserver(() => {
      const [last] = around;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (last === undefined || last.isConnected || !isLost) return;
      const near = around.find((element) => element.isConnected && element.querySelector(focusable) !== null);
      const title = main.querySelector<HTMLElement>("h1[tabindex]");
      const next = last.tagName === "H1" || near === undefined ? title : near.querySelector<HTMLElement>(focusable);
      around = [];
      (next ?? main).focus({ preventScroll: true });
    });
    main.addEventListener("focusin", remember);
    watcher.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, []);
}

/** Itself first, then outward; the page itself is not among them. */
function ancestorsWithin(main: Element, element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== main; at = at.parentElement) found.push(at);
  return found;
}
