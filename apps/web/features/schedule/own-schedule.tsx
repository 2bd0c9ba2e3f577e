import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useNow } from "../../shell/server-clock.ts";
import { dayAndWeekday } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMatches } from "../../ui/use-matches.ts";
import { openPlanning } from "../planning/planning-store.ts";
import { scheduleQuery } from "./api.ts";
import { isCalledOff } from "../today/session-words.ts";
import { type Away, awayOn } from "./away-on.ts";
import { daysOfView } from "./calendar-span.ts";
import { DayList } from "./day-list.tsx";
import type { Times } from "./drag-times.ts";
import { MonthGrid } from "./month-grid.tsx";
import { SessionBlock } from "./session-block.tsx";
import { SessionDialog } from "./session-dialog.tsx";
import { isMovable, shownOn } from "./shown-session.ts";
import type { ScheduleView } from "./schedule-view.ts";
import { TimeGrid } from "./time-grid.tsx";
import { type Dragged, useDrag } from "./use-drag.ts";
import { useMoveSession } from "./use-move-session.ts";

interface OwnScheduleProps {
  readonly view: ScheduleView;
  readonly day: string;
}

/** The caller's own sessions: a grid of hours on a wide screen, a list on a phone, a month of days on both. */
export function OwnSchedule({ view, day }: OwnScheduleProps) {
  const days = daysOfView(view, day);
  const span = { from: days[0] ?? day, to: addDays(days.at(-1) ?? day, 1) };
  const query = useQuery(scheduleQuery(span));
  const zone = useZone();
  const today = useToday();
  const isWide = useMatches("(min-width: 48rem)");
  if (query.data === undefined)
    return query.isError ? (
      <Failed problem={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  // What was shown before stays until this is there, and is not this.
  const sessions = query.isPlaceholderData ? [] : query.data.sessions;
  const { away } = query.data;
  if (view === "month") {
    const items = sessions.map((one) => ({ ...one, isOff: isCalledOff(one) }));
    return <MonthGrid day={day} today={today} zone={zone} items={items} away={away} />;
  }
  if (isWide) return <Grid days={days} sessions={sessions} span={span} away={away} />;
  const isAway = days.some((one) => awayOn(away, one) !== null);
  if (sessions.length === 0 && !isAway && !query.isPlaceholderData) return <NothingPlanned day={day} view={view} />;
  return <DayList days={days} today={today} zone={zone} sessions={sessions} away={away} />;
}

interface GridProps {
  readonly days: readonly string[];
  readonly sessions: readonly TodaySession[];
  readonly span: { readonly from: string; readonly to: string };
  readonly away: readonly Away[];
}

function Grid({ days, sessions, span, away }: GridProps) {
  const zone = useZone();
  const today = useToday();
  const now = useNow();
  const { move, asked, answer } = useMoveSession(span);
  const [openId, setOpenId] = useState<string | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const drop = useCallback(
    ({ id }: Dragged, times: Times) => {
      const session = sessions.find((one) => one.id === id);
      if (session !== undefined) move(session, times);
    },
    // A new function each time, made from the span alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [sessions, span.from, span.to],
  );
  const { dragged, begin, isClickOfDrag } = useDrag({ zone, onDrop: drop });
  const shown = sessions.map((one) => (one.id === dragged?.id ? { ...one, ...dragged } : one));
  const byId = new Map(shown.map((session) => [session.id, session]));
  const next = shown.find(({ stop }) => stop > now) ?? shown[0];
  const current = currentId !== null && byId.has(currentId) ? currentId : next?.id;
  const open = sessions.find(({ id }) => id === openId);
  return (
    <>
      <TimeGrid
        days={days}
        today={today}
        zone={zone}
        spans={shown.map((session) => shownOn(session, zone))}
        awayOn={(day) => awayOn(away, day)}
        dayLabel={(day, many) => `${dayAndWeekday(day)}, ${many === 1 ? "1 session" : `${many} sessions`}`}
        onEmpty={(at) => openPlanning("schedule", null, at)}
        renderBlock={({ id, from, until }, style) => {
          const session = byId.get(id);
          if (session === undefined) return null;
          return (
            <SessionBlock
              key={id}
              session={session}
              zone={zone}
              style={style}
              isCurrent={id === current}
              isDragged={id === dragged?.id}
              isMovable={isMovable(session)}
              isShort={until - from < 40}
              isRoomy={days.length === 1}
              onOpen={() => {
                if (!isClickOfDrag()) setOpenId(id);
              }}
              onFocus={() => setCurrentId(id)}
              onMove={begin(session, "move")}
              onLengthen={begin(session, "lengthen")}
            />
          );
        }}
      />
      {open === undefined ? null : <SessionDialog session={open} onClose={() => setOpenId(null)} />}
      {asked === null ? null : <KeepBoth name={asked.session.name} onAnswer={answer} />}
    </>
  );
}

/** A move onto another session: it stays where it was let go of, or goes back. */
function KeepBoth({ name, onAnswer }: { readonly name: string; readonly onAnswer: (keepsBoth: boolean) => void }) {
  return (
    <Dialog title="Two sessions at once" isOpen onClose={() => onAnswer(false)} size="s">
      <p>
        At this time there is another session of yours or of <bdi>{name}</bdi>.
      </p>
      <div className="form-foot">
        <Button tone="main" autoFocus onPress={() => onAnswer(false)}>
          Put it back
        </Button>
        <Button onPress={() => onAnswer(true)}>Both are intended</Button>
      </div>
    </Dialog>
  );
}

function NothingPlanned({ day, view }: OwnScheduleProps) {
  return (
    <EmptyState
      title={view === "day" ? "No sessions on this day" : "No sessions in this week"}
      action={
        <Button tone="main" onPress={() => openPlanning("schedule", null, { day, clock: "" })}>
          Schedule a session
        </Button>
      }
    >
      Your sessions stand here day by day, those of your groups among them. A standing appointment is entered once and
      comes again by itself.
    </EmptyState>
  );
}
