import { useNavigate } from "@tanstack/react-router";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Thread } from "@goldthread/clinical/thread/thread.ts";
import { goFrom, itemOf, onlyTabStop } from "./move-between-marks.ts";
import { LinePanel } from "./line-panel.tsx";
import { MarkerStrip } from "./marker-strip.tsx";
import { RowPanel } from "./row-panel.tsx";
import { SessionStrip } from "./session-strip.tsx";
import { ThreadCard, type Told } from "./thread-card.tsx";
import { scaleOf } from "./thread-geometry.ts";
import { useRoom } from "./use-room.ts";

interface ThreadChartProps {
  readonly thread: Thread;
  readonly clientId: string;
}

/**
 * The drawing. All panels stand under each other on one scale and scroll as one. One stop of the tab key leads in; from
 * there the arrows go from mark to mark, and Enter opens what lies behind one.
 */
export function ThreadChart({ thread, clientId }: ThreadChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const navigate = useNavigate();
  const [told, setTold] = useState<Told | null>(null);
  const tell = (target: EventTarget, how: Told["how"]) => {
    const item = itemOf(target);
    setTold(item === null ? null : { item, how });
  };
  const open = (event: MouseEvent | KeyboardEvent) => {
    const href = itemOf(event.target)?.getAttribute("href");
    if (href === null || href === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ href });
  };
  // Drawn once for a thread and a width: a card that opens over it draws none of it anew.
  const panels = useMemo(() => {
    const scale = scaleOf(thread.columns.length, room);
    const base = { scale, columns: thread.columns, markers: thread.markers };
    return (
      <div className="thread-panels" style={{ width: scale.width }}>
        {thread.lines.map((line) => (
          <LinePanel key={`${line.measure} ${line.name}`} line={line} {...base} />
        ))}
        <MarkerStrip clientId={clientId} {...base} />
        {thread.rows.map((row) => (
          <RowPanel key={row.objective.id} row={row} {...base} />
        ))}
        <SessionStrip {...base} />
      </div>
    );
  }, [thread, clientId, room]);
  // Where the client stands is at the end; what is longer than the page begins there.
  const { width } = scaleOf(thread.columns.length, room);
  useLayoutEffect(() => {
    if (place.current !== null) place.current.scrollLeft = width;
  }, [width]);
  return (
    <div className="thread-chart">
      {/* The marks in it are what is pressed; it listens for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={place}
        className="thread-scroll"
        role="group"
        aria-label="Thread. Arrow keys go from mark to mark, Enter opens the note."
        onKeyDown={(event) => {
          if (event.key === "Enter") open(event);
          else if (goFrom(event.target, event.key)) event.preventDefault();
          else if (event.key === "Escape") setTold(null);
        }}
        onClick={open}
        onFocus={(event: FocusEvent) => {
          onlyTabStop(event.target);
          tell(event.target, "focus");
        }}
        onBlur={() => setTold(null)}
        onPointerOver={(event: PointerEvent) => tell(event.target, "pointer")}
        onPointerLeave={() => setTold(null)}
      >
        {panels}
      </div>
      {told === null ? null : <ThreadCard told={told} />}
    </div>
  );
}
