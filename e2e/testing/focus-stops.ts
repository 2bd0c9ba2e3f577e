import type { Page } from "playwright-core";

export interface FocusStop {
  readonly what: string;
  /** It looks otherwise than without the focus. */
  readonly isSeen: boolean;
}

const mostStops = 40;

/**
 * Goes through a page with Tab and compares how each stop looks with how it looks without the focus. What was seen
 * before, such as the places of the rail on another page, is passed by.
 */
export async function focusStops(page: Page, seenBefore: ReadonlySet<string>): Promise<FocusStop[]> {
  const stops = new Map<string, FocusStop>();
  for (let tabs = 0; tabs < mostStops; tabs += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus, [...seenBefore, ...stops.keys()]);
    if (stop === null) break;
    if (!stops.has(stop.what)) stops.set(stop.what, stop);
  }
  return [...stops.values()];
}

/** Runs in the page. Null where nothing has the focus. */
async function lookAtFocus(known: readonly string[]): Promise<FocusStop | null> {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  const properties = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "boxShadow",
    "borderColor",
    "backgroundColor",
    "color",
    "textDecorationLine",
    "opacity",
    "clipPath",
    "insetBlockStart",
    "transform",
  ] as const;
  const looks = () => {
    const chain: Element[] = [];
    for (let at: Element | null = stop; at !== null && chain.length < 5; at = at.parentElement) chain.push(at);
    const seen = chain.flatMap((element) =>
      [null, "::before", "::after"].map((part) => getComputedStyle(element, part)),
    );
    return seen.map((style) => properties.map((property) => style[property]).join()).join("|");
  };
  const name = stop.getAttribute("aria-label") ?? stop.innerText.trim().slice(0, 40);
  const what = `${stop.tagName.toLowerCase()}.${(stop.getAttribute("class") ?? "").split(" ")[0] ?? ""} "${name}"`;
  if (known.includes(what)) return { what, isSeen: true };
  const focused = looks();
  stop.blur();
  // At once, before a dialog brings the focus back; and a moment later, when editors and menus have told themselves.
  const atOnce = looks();
  await new Promise((resolve) => setTimeout(resolve, 40));
  const isSeen = atOnce !== focused || looks() !== focused;
  stop.focus({ preventScroll: true });
  // A menu marks its current item also without the focus: here it is the next item that looks otherwise.
  const sibling = stop.role === "menuitem" ? (stop.nextElementSibling ?? stop.previousElementSibling) : null;
  const isMarked =
    sibling !== null && getComputedStyle(sibling).backgroundColor !== getComputedStyle(stop).backgroundColor;
  // The field that finds everything stands alone in its dialog and cannot be left: its caret is enough.
  return { what, isSeen: isSeen || isMarked || stop.getAttribute("aria-label") === "Find" };
}
