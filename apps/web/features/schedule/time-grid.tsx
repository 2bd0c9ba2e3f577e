import { Link } from "@tanstack/react-router";
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { useNow } from "../../shell/server-clock.ts";
import { monthWords, weekdayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { hoursShown, type PlacedSpan, placeBlocks, type DaySpan } from "./place-blocks.ts";
import { AwayWords } from "./away-words.tsx";
import { isGridKey, stepInGrid } from "./step-in-grid.ts";
import "./time-grid.css";

export interface GridSpan extends DaySpan {
  readonly day: string;
}

interface TimeGridProps {
  readonly days: readonly string[];
  readonly today: string;
  readonly zone: string;
  readonly spans: readonly GridSpan[];
  /** One block, where the grid puts it. */
  readonly renderBlock: (span: PlacedSpan, style: CSSProperties) => ReactNode;
  /** What is said of a day to whoever hears the page. */
  readonly dayLabel: (day: string, many: number) => string;
  /** That the person is on leave that day, null where they are not. */
  readonly awayOn: (day: string) => string | null;
  /** An empty place was pressed. */
  readonly onEmpty?: ((place: { readonly day: string; readonly clock: string }) => void) | undefined;
}

/** Hours down, days across. Arrow keys go from block to block; Tab comes in and leaves. */
export function TimeGrid({ days, today, zone, spans, renderBlock, dayLabel, awayOn, onEmpty }: TimeGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const hours = hoursShown(spans);
  const count = hours.last - hours.first;
  const step = (event: KeyboardEvent) => {
    const at = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["block"] : undefined;
    if (at === undefined || !isGridKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = stepInGrid(spans, at, event.key);
    if (next !== null) grid.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(next)}"]`)?.focus();
  };
  const style: CSSProperties & Record<`--${string}`, number> = { "--days": days.length, "--hours": count };
  return (
    <div className="time-grid" ref={grid} style={style} onKeyDown={step} role="presentation">
      <div className="time-grid-corner" />
      {days.map((day) => (
        <DayHead key={day} day={day} isToday={day === today} isAlone={days.length === 1} away={awayOn(day)} />
      ))}
      <div className="time-grid-hours" aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          <span key={at}>{`${String(hours.first + at).padStart(2, "0")}:00`}</span>
        ))}
      </div>
      {days.map((day) => {
        const placed = placeBlocks(spans.filter((span) => span.day === day));
        return (
          <section
            key={day}
            className="time-grid-day"
            data-day={day}
            data-hours={count}
            data-today={day === today || undefined}
            data-away={awayOn(day) === null ? undefined : ""}
            aria-label={[dayLabel(day, placed.length), awayOn(day)?.toLowerCase()].filter(Boolean).join(", ")}
          >
            {/* By keyboard the page's own button schedules; a press here only brings the hour along. */}
            <div
              role="presentation"
              className="time-grid-empty"
              onClick={(event) => onEmpty?.({ day, clock: clockAt(event, hours) })}
            />
            {placed.map((span) => renderBlock(span, blockStyle(span, hours.first)))}
            {day === today ? <NowLine zone={zone} hours={hours} /> : null}
          </section>
        );
      })}
    </div>
  );
}

function DayHead({
  day,
  isToday,
  isAlone,
  away,
}: {
  readonly day: string;
  readonly isToday: boolean;
  readonly isAlone: boolean;
  readonly away: string | null;
}) {
  if (isAlone)
    return (
      <div className="time-grid-head">
        <AwayWords words={away} />
      </div>
    );
  return (
    <div className="time-grid-head" data-today={isToday || undefined}>
      <Link to="/schedule" search={{ view: "day", day }}>
        <span className="time-grid-weekday">{weekdayShort(day)}</span>{" "}
        <span className="time-grid-number">{Number(day.slice(8))}</span>{" "}
        <span className="visually-hidden">
          {monthWords(day)}
          {isToday ? ", today" : ""}
        </span>
      </Link>
      <AwayWords words={away} />
    </div>
  );
}

interface Hours {
  readonly first: number;
  readonly last: number;
}

function NowLine({ zone, hours }: { readonly zone: string; readonly hours: Hours }) {
  const [hour = 0, minute = 0] = zonedTime(useNow(), zone).clock.split(":").map(Number);
  const at = hour + minute / 60 - hours.first;
  if (at < 0 || at > hours.last - hours.first) return null;
  return <div className="time-grid-now" style={{ top: `calc(var(--hour) * ${at})` }} />;
}

function blockStyle({ from, until, column, columns }: PlacedSpan, first: number): CSSProperties {
  return {
    top: `calc(var(--hour) * ${from / 60 - first})`,
    height: `calc(var(--hour) * ${(until - from) / 60} - 2px)`,
    left: `${(100 * column) / columns}%`,
    width: `calc(${100 / columns}% - 2px)`,
  };
}

/** The quarter of an hour that was pressed. */
function clockAt(event: MouseEvent<HTMLElement>, { first, last }: Hours): string {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const minutes = first * 60 + ((event.clientY - top) / height) * (last - first) * 60;
  const quarter = Math.min(24 * 60 - 15, Math.floor(minutes / 15) * 15);
  return `${String(Math.floor(quarter / 60)).padStart(2, "0")}:${String(quarter % 60).padStart(2, "0")}`;
}
