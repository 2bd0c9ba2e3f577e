import { type RefObject, useLayoutEffect, useState } from "react";

const usual = 960;

/** How wide a part of the page is, followed; on paper, what a page holds. */
export function useRoom(place: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(usual);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const read = () => setRoom(Math.floor(element.clientWidth) || usual);
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [place]);
  return room;
}
