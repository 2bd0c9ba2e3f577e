import { useLayoutEffect, useState } from "react";

/**
 * Gives the focus back to where it was before the page over the page, in the moment that this one goes. The library does
 * so a frame later: whoever goes on typing at once would lose the keys between.
 */
export function FocusBack() {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    // The page is made reachable again by effects of the same pass.
    const giveBack = () => {
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
    return () => queueMicrotask(giveBack);
  }, [before]);
  return null;
}
