import type { TodaySession } from "../../api-types.ts";
import { dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { SessionMenu } from "../today/session-menu.tsx";
import { SessionRow } from "../today/session-row.tsx";
import { type Away, awayOn } from "./away-on.ts";
import { AwayWords } from "./away-words.tsx";

interface DayListProps {
  readonly days: readonly string[];
  readonly today: string;
  readonly zone: string;
  readonly sessions: readonly TodaySession[];
  readonly away: readonly Away[];
}

/** The same days as a list: for a phone, where hours drawn to scale leave no room for names. */
export function DayList({ days, today, zone, sessions, away }: DayListProps) {
  const byDay = Map.groupBy(sessions, ({ start }) => zonedTime(start, zone).day);
  return days.map((day) => {
    const ofDay = byDay.get(day) ?? [];
    const words = awayOn(away, day);
    if (ofDay.length === 0 && words === null) return null;
    const label = `${dayAndWeekday(day)}${day === today ? ", today" : ""}`;
    return (
      <section key={day} aria-label={label}>
        <SectionHead title={label}>
          <AwayWords words={words} />
        </SectionHead>
        {ofDay.length === 0 ? null : (
          <RowList label={label} isOrdered>
            {ofDay.map((session) => (
              <SessionRow key={session.id} session={session} menu={<SessionMenu session={session} />} />
            ))}
          </RowList>
        )}
      </section>
    );
  });
}
