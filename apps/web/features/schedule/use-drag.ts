import { type PointerEvent, useEffect, useRef, useState } from "react";
import { lengthenedTimes, movedTimes, type Times } from "./drag-times.ts";

export interface Dragged extends Times {
  readonly id: string;
}

interface Begun {
  readonly item: Dragged;
  readonly how: "move" | "lengthen";
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly minute: number;
  readonly day: number;
}

/** A hand that trembles presses; it does not drag. */
const threshold = 4;

interface DragOptions {
  readonly zone: string;
  readonly onDrop: (item: Dragged, times: Times) => void;
}

/**
 * Moving and lengthening with a mouse or a pen; a finger scrolls. While it lasts, `dragged` says where the item would come
 * to stand; Escape lets go of it without a change.
 */
export function useDrag({ zone, onDrop }: DragOptions) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const isClickOfDrag = useRef(false);

  useEffect(() => {
    if (begun === null) return undefined;
    const { item } = begun;
    let times: Times | null = null;
    const follow = (event: globalThis.PointerEvent) => {
      const [dx, dy] = [event.clientX - begun.x, event.clientY - begun.y];
      if (times === null && Math.hypot(dx, dy) < threshold) return;
      const minutes = dy / begun.minute;
      times =
        begun.how === "lengthen"
          ? lengthenedTimes(item, minutes)
          : movedTimes(item, { minutes, days: Math.round(dx / begun.day) }, zone);
      setDragged({ ...times, id: item.id });
    };
    const end = (drops: boolean) => {
      setBegun(null);
      setDragged(null);
      if (times === null) return;
      // The press that ends a drag also clicks what it began on.
      isClickOfDrag.current = true;
      setTimeout(() => (isClickOfDrag.current = false));
      const isElsewhere =
        Date.parse(times.start) !== Date.parse(item.start) || Date.parse(times.stop) !== Date.parse(item.stop);
      if (drops && isElsewhere) onDrop(item, times);
    };
    const drop = () => end(true);
    const letGo = () => end(false);
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") letGo();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", letGo);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", letGo);
      window.removeEventListener("keydown", key);
    };
  }, [begun, zone, onDrop]);

  const begin = (item: Dragged, how: Begun["how"]) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const column = event.currentTarget.closest<HTMLElement>("[data-day]");
    if (column === null) return;
    event.stopPropagation();
    const { height, width } = column.getBoundingClientRect();
    const hours = Number(column.dataset["hours"]);
    setBegun({ item, how, x: event.clientX, y: event.clientY, minute: height / hours / 60, day: width });
  };
  return { dragged, begin, isClickOfDrag: () => isClickOfDrag.current };
}
