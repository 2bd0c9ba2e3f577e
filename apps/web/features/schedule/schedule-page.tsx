import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { seesClients, useMe, useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { zoneWords } from "../../time/words.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { openPlanning } from "../planning/planning-store.ts";
import { CalendarDialog } from "./calendar-dialog.tsx";
import { dayToPlan, stepView, viewTitle } from "./calendar-span.ts";
import { ColleagueSchedule } from "./colleague-schedule.tsx";
import { OwnSchedule } from "./own-schedule.tsx";
import { scheduleViews, type ScheduleView } from "./schedule-view.ts";
import { WhoseSchedule } from "./whose-schedule.tsx";
import "./schedule-page.css";

interface SchedulePageProps {
  readonly view: ScheduleView;
  readonly day: string | undefined;
  /** A colleague's, for those who plan around others. */
  readonly of: string | undefined;
}

const viewNames = { day: "Day", week: "Week", month: "Month" } as const;

/** Where the days ahead stand: by day, week or month. */
export function SchedulePage({ view, day, of }: SchedulePageProps) {
  const me = useMe();
  const today = useToday();
  const zone = useZone();
  const navigate = useNavigate();
  const [isCalendarOpen, setIsCalendarOpen] = useState(false);
  const shown = day ?? today;
  const colleague = of === me.staff.id ? undefined : of;
  const go = (change: Partial<SchedulePageProps>) => {
    const next = { view, day: shown, of, ...change };
    const search = { view: next.view, day: next.day === today ? undefined : next.day, of: next.of };
    void navigate({ to: "/schedule", search });
  };
  const clinical = seesClients(me);
  return (
    <Page
      width="wide"
      title={viewTitle(view, shown)}
      over={<Steps view={view} day={shown} today={today} onDay={(to) => go({ day: to })} />}
      under={<span className="small">Times are {zoneWords(zone, serverNow())}</span>}
      actions={
        clinical ? (
          <>
            <Button icon="day" onPress={() => setIsCalendarOpen(true)}>
              In your calendar
            </Button>
            <Button
              icon="plus"
              onPress={() => openPlanning("schedule", null, { day: dayToPlan({ view, day: shown, today }), clock: "" })}
            >
              Schedule session
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="schedule-tools no-print">
        <ViewSwitch view={view} onView={(to) => go({ view: to })} />
        <WhoseSchedule of={colleague} onChange={(staffId) => go({ of: staffId })} />
      </div>
      {colleague === undefined ? (
        <OwnSchedule view={view} day={shown} />
      ) : (
        <ColleagueSchedule view={view} day={shown} staffId={colleague} />
      )}
      {isCalendarOpen ? <CalendarDialog onClose={() => setIsCalendarOpen(false)} /> : null}
    </Page>
  );
}

function ViewSwitch({ view, onView }: { readonly view: ScheduleView; readonly onView: (view: ScheduleView) => void }) {
  return (
    <div className="view-switch" role="group" aria-label="Shown">
      {scheduleViews.map((one) => (
        <button key={one} type="button" className="view-choice" aria-pressed={one === view} onClick={() => onView(one)}>
          {viewNames[one]}
        </button>
      ))}
    </div>
  );
}

interface StepsProps {
  readonly view: ScheduleView;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

function Steps({ view, day, today, onDay }: StepsProps) {
  const name = viewNames[view];
  return (
    <div className="day-stepper" role="group" aria-label={name}>
      <IconButton label={`${name} before`} icon="left" size="s" onPress={() => onDay(stepView({ view, day }, -1))} />
      <Button tone="quiet" size="s" onPress={() => onDay(today)}>
        Today
      </Button>
      <IconButton label={`${name} after`} icon="right" size="s" onPress={() => onDay(stepView({ view, day }, 1))} />
    </div>
  );
}
