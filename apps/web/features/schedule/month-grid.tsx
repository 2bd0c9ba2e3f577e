import { Link } from "@tanstack/react-router";
import type { TodaySession } from "../../api-types.ts";
import { clockWords, dayAndWeekday, weekdayLong, weekdayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { type Away, awayOn } from "./away-on.ts";
import { AwayWords } from "./away-words.tsx";
import { weeksOfMonth } from "./calendar-span.ts";
import "./month-grid.css";

interface MonthGridProps {
  readonly day: string;
  readonly today: string;
  readonly zone: string;
  readonly items: readonly MonthItem[];
  readonly away: readonly Away[];
}

/** A line of a day: a session, or a time in which a colleague is taken. */
export type MonthItem = Pick<TodaySession, "id" | "start" | "name"> & { readonly isOff: boolean };

const mostLines = 4;

/** A month of days, each a way into its day. */
export function MonthGrid({ day, today, zone, items, away }: MonthGridProps) {
  const weeks = weeksOfMonth(day);
  const byDay = Map.groupBy(items, ({ start }) => zonedTime(start, zone).day);
  return (
    <table className="month">
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one} scope="col" aria-label={weekdayLong(one)}>
              {weekdayShort(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <MonthDay
                key={one}
                day={one}
                isToday={one === today}
                isOutside={one.slice(0, 7) !== day.slice(0, 7)}
                items={byDay.get(one) ?? []}
                away={awayOn(away, one)}
                zone={zone}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MonthDayProps {
  readonly day: string;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly items: readonly MonthItem[];
  readonly away: string | null;
  readonly zone: string;
}

function MonthDay({ day, isToday, isOutside, items, away, zone }: MonthDayProps) {
  const many = items.length === 0 ? "nothing" : items.length === 1 ? "1 session" : `${items.length} sessions`;
  const shown = items.slice(0, mostLines);
  return (
    <td
      data-today={isToday || undefined}
      data-outside={isOutside || undefined}
      data-away={away === null ? undefined : ""}
    >
      <Link
        to="/schedule"
        search={{ view: "day", day }}
        className="month-day"
        aria-label={`${dayAndWeekday(day)}, ${isToday ? "today, " : ""}${away === null ? "" : `${away.toLowerCase()}, `}${many}`}
      >
        {Number(day.slice(8))}
      </Link>
      <AwayWords words={away} />
      {items.length === 0 ? null : <span className="month-count">{items.length}</span>}
      <ul className="month-lines">
        {shown.map((item) => (
          <li key={item.id} data-off={item.isOff || undefined}>
            <time dateTime={item.start}>{clockWords(item.start, zone)}</time> <bdi>{item.name}</bdi>
          </li>
        ))}
        {items.length > shown.length ? <li className="month-more">and {items.length - shown.length} more</li> : null}
      </ul>
    </td>
  );
}
