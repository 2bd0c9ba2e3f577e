import { useLayoutEffect, type RefObject } from "react";

/** Tells the page how high its head is, and the part of it that scrolls away on a phone: what sticks or scrolls below begins there. */
export function useHeadHeight(head: RefObject<HTMLElement | null>, about: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [whole, part] = [head.current, about.current];
    if (whole === null || part === null) return undefined;
    const root = document.documentElement;
    const measure = () => {
      root.style.setProperty("--head", `${whole.offsetHeight}px`);
      root.style.setProperty("--head-about", `${part.offsetHeight}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(whole);
    watch.observe(part);
    measure();
    return () => {
      watch.disconnect();
      root.style.removeProperty("--head");
      root.style.removeProperty("--head-about");
    };
  }, [head, about]);
}
