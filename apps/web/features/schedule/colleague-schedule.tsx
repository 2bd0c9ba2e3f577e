import { useQuery } from "@tanstack/react-query";
import { useToday, useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { clockSpan, dayAndWeekday } from "../../time/words.ts";
import { addDays, zonedTime } from "../../time/zoned.ts";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMatches } from "../../ui/use-matches.ts";
import { busyQuery } from "./api.ts";
import { type Away, awayOn } from "./away-on.ts";
import { daysOfView } from "./calendar-span.ts";
import { MonthGrid } from "./month-grid.tsx";
import { shownOn } from "./shown-session.ts";
import type { ScheduleView } from "./schedule-view.ts";
import { TimeGrid } from "./time-grid.tsx";
import { AwayWords } from "./away-words.tsx";

interface ColleagueScheduleProps {
  readonly view: ScheduleView;
  readonly day: string;
  readonly staffId: string;
}

/** When a colleague is taken. With whom is shown only where one is on that care team too. */
export function ColleagueSchedule({ view, day, staffId }: ColleagueScheduleProps) {
  const days = daysOfView(view, day);
  const query = useQuery(busyQuery({ staffId, from: days[0] ?? day, to: addDays(days.at(-1) ?? day, 1) }));
  const zone = useZone();
  const today = useToday();
  const isWide = useMatches("(min-width: 48rem)");
  if (query.data === undefined)
    return query.isError ? (
      <Failed problem={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  // Of a time without a session there is no id; its start tells it from the others.
  const busy = query.data.busy.map((one, at) => ({
    ...one,
    id: one.id ?? `${one.start} ${at}`,
    name: one.name ?? "Busy",
  }));
  if (view === "month")
    return (
      <MonthGrid
        day={day}
        today={today}
        zone={zone}
        items={busy.map((one) => ({ ...one, isOff: false }))}
        away={query.data.away}
      />
    );
  if (!isWide) return <BusyList days={days} zone={zone} busy={busy} away={query.data.away} />;
  const byId = new Map(busy.map((one) => [one.id, one]));
  return (
    <TimeGrid
      days={days}
      today={today}
      zone={zone}
      spans={busy.map((one) => shownOn(one, zone))}
      awayOn={(one) => awayOn(query.data.away, one)}
      dayLabel={(one, many) =>
        `${dayAndWeekday(one)}, ${many === 0 ? "free" : `taken ${many === 1 ? "once" : `${many} times`}`}`
      }
      renderBlock={({ id }, style) => {
        const one = byId.get(id);
        if (one === undefined) return null;
        return (
          <div key={id} className="block" data-busy="" style={style}>
            <span className="block-name">
              <bdi>{one.name}</bdi>
            </span>
            <span className="block-facts">{clockSpan(one, zone)}</span>
          </div>
        );
      }}
    />
  );
}

interface BusyListProps {
  readonly days: readonly string[];
  readonly zone: string;
  readonly busy: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: string;
    readonly stop: string;
  }[];
  readonly away: readonly Away[];
}

function BusyList({ days, zone, busy, away }: BusyListProps) {
  const byDay = Map.groupBy(busy, ({ start }) => zonedTime(start, zone).day);
  return days.map((day) => (
    <section key={day} aria-label={dayAndWeekday(day)}>
      <SectionHead title={dayAndWeekday(day)}>
        <AwayWords words={awayOn(away, day)} />
      </SectionHead>
      {byDay.has(day) ? (
        <RowList label={dayAndWeekday(day)} isOrdered>
          {byDay.get(day)?.map((one) => (
            <li key={one.id} className="row busy-row">
              <span className="figures">{clockSpan(one, zone)}</span> <bdi>{one.name}</bdi>
            </li>
          ))}
        </RowList>
      ) : awayOn(away, day) === null ? (
        <p className="quiet">Free</p>
      ) : null}
    </section>
  ));
}
