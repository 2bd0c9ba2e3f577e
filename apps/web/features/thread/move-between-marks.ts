import { nearest } from "./thread-geometry.ts";

/** What can be reached of a thread: each element with words of its own. */
const reachable = "[data-words]";

export function itemOf(target: EventTarget): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(reachable) : null;
}

/** One stop of the tab key for the whole drawing: where the focus was last. */
export function onlyTabStop(target: EventTarget): void {
  const item = itemOf(target);
  if (item === null) return;
  for (const other of item.closest(".thread-panels")?.querySelectorAll('[data-words][tabindex="0"]') ?? [])
    other.setAttribute("tabindex", "-1");
  item.setAttribute("tabindex", "0");
}

/** Moves the focus by a key: along a panel, or to what lies nearest in the panel above or below. False: not our key. */
export function goFrom(target: EventTarget, key: string): boolean {
  const item = itemOf(target);
  const panel = item?.closest(".thread-panel");
  if (item === null || panel === null || panel === undefined) return false;
  const items = itemsIn(panel);
  const at = items.indexOf(item);
  if (key === "ArrowRight") return go(items[at + 1]);
  if (key === "ArrowLeft") return go(items[at - 1]);
  if (key === "Home") return go(items[0]);
  if (key === "End") return go(items.at(-1));
  if (key === "ArrowDown" || key === "ArrowUp") return goOver(panel, item, key === "ArrowDown" ? 1 : -1);
  return false;
}

function itemsIn(panel: Element): SVGElement[] {
  return [...panel.querySelectorAll<SVGElement>(reachable)];
}

/** At an end it stays where it is. */
function go(item: SVGElement | undefined): true {
  item?.focus();
  item?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

function goOver(panel: Element, item: SVGElement, by: 1 | -1): true {
  const panels = [...(panel.parentElement?.querySelectorAll(".thread-panel") ?? [])];
  for (let at = panels.indexOf(panel) + by; at >= 0 && at < panels.length; at += by) {
    const other = panels[at];
    const items = other === undefined ? [] : itemsIn(other);
    if (items.length === 0) continue;
    return go(items[nearest(items.map(xOfItem), xOfItem(item))]);
  }
  return true;
}

function xOfItem(item: SVGElement): number {
  return Number(item.dataset["x"] ?? 0);
}
