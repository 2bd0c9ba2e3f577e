import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Fragment, lazy, Suspense, useEffect, useRef } from "react";
import type { Output, TodaySession } from "../../api-types.ts";
import { seesClients, useMe, useToday, useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useNow } from "../../shell/server-clock.ts";
import { clockWords, dayAndWeekday, dayInFull } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { keepsRecords } from "../clients/keeps-records.ts";
import { openContact } from "../contacts/contact-store.ts";
import { CredentialWarnings } from "../staff/credential-warnings.tsx";
import { OwnCover } from "../staff/own-cover.tsx";
import { openPlanning } from "../planning/planning-store.ts";
import { OpenRiskList } from "../risk/open-risk-list.tsx";
import { todayQuery } from "./api.ts";
import { FirstSteps } from "./first-steps.tsx";
import { SessionMenu } from "./session-menu.tsx";
import { SessionRow } from "./session-row.tsx";
import { begunBefore, firstToOpen } from "./session-words.ts";

// Most days nothing is shared; the page does not wait for it.
const SharedWithMe = lazy(async () => ({ default: (await import("../sharing/shared-with-me.tsx")).SharedWithMe }));

// Nearly always there is none.
const OpeningsTold = lazy(async () => ({
  default: (await import("../break-glass/openings-told.tsx")).OpeningsTold,
}));

// Whoever sees clients never needs it.
const KeepersDay = lazy(async () => ({ default: (await import("./keepers-day.tsx")).KeepersDay }));

/** The sessions of a day, what their notes still need, and what is left from before. */
export function TodayPage({ day }: { readonly day: string | undefined }) {
  const today = useToday();
  const shown = day ?? today;
  const query = useQuery(todayQuery(day));
  const clinical = seesClients(useMe());
  if (query.isError && query.data === undefined)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title={shown === today ? dayAndWeekday(shown) : dayInFull(shown)}
      over={<DayStepper day={shown} today={today} />}
      actions={
        clinical ? (
          <>
            <Button icon="spark" onPress={() => openPlanning("unplanned")}>
              Start unplanned session
            </Button>
            <Button onPress={() => openContact()}>Write a contact</Button>
            <Button icon="plus" onPress={() => openPlanning("schedule")}>
              Schedule session
            </Button>
          </>
        ) : undefined
      }
    >
      {shown === today ? (
        <div className="notices-above">
          <CredentialWarnings />
          {clinical ? <OwnCover /> : null}
        </div>
      ) : null}
      {shown === today ? (
        <Suspense fallback={null}>
          <OpeningsTold />
        </Suspense>
      ) : null}
      {shown === today ? <OpenRiskList only="byMeasure" /> : null}
      {shown === today && clinical ? (
        <Suspense fallback={null}>
          <SharedWithMe />
        </Suspense>
      ) : null}
      {query.data === undefined ? <Skeleton lines={8} /> : <Day answer={query.data} isToday={shown === today} />}
    </Page>
  );
}

function DayStepper({ day, today }: { readonly day: string; readonly today: string }) {
  const navigate = useNavigate();
  const go = (to: string) => void navigate({ to: "/", search: { day: to === today ? undefined : to } });
  return (
    <div className="day-stepper" role="group" aria-label="Day">
      <IconButton label="Day before" icon="left" size="s" onPress={() => go(addDays(day, -1))} />
      {day === today ? (
        <span className="day-stepper-today">Today</span>
      ) : (
        <Button tone="quiet" size="s" onPress={() => go(today)}>
          Back to today
        </Button>
      )}
      <IconButton label="Day after" icon="right" size="s" onPress={() => go(addDays(day, 1))} />
    </div>
  );
}

function Day({ answer, isToday }: { readonly answer: Output<"GET /api/today">; readonly isToday: boolean }) {
  const clinical = seesClients(useMe());
  const list = useFocusOnFirst(answer);
  const { sessions, unfinished } = answer;
  return (
    <div ref={list}>
      {sessions.length > 0 ? (
        <Sessions sessions={sessions} isToday={isToday} />
      ) : clinical ? (
        <NoSessions isToday={isToday} />
      ) : (
        <NoSessionsEver isToday={isToday} />
      )}
      {unfinished.length > 0 ? (
        <section aria-labelledby="still-to-finish">
          <SectionHead id="still-to-finish" title="Still to finish">
            <span className="small quiet">from earlier days, oldest first</span>
          </SectionHead>
          <RowList label="Still to finish" isOrdered>
            {unfinished.map((session) => (
              <SessionRow key={session.id} session={session} showsDay menu={<SessionMenu session={session} />} />
            ))}
          </RowList>
        </section>
      ) : null}
    </div>
  );
}

function Sessions({ sessions, isToday }: { readonly sessions: readonly TodaySession[]; readonly isToday: boolean }) {
  const now = useNow();
  const zone = useZone();
  const begun = begunBefore(sessions, now);
  const mark = (
    <li className="now-line" aria-label={`Now, ${clockWords(now, zone)}`}>
      Now {clockWords(now, zone)}
    </li>
  );
  return (
    <RowList label="Sessions of the day" isOrdered>
      {sessions.map((session, index) => (
        <Fragment key={session.id}>
          {isToday && index === begun ? mark : null}
          <SessionRow session={session} menu={<SessionMenu session={session} />} />
        </Fragment>
      ))}
      {isToday && begun === sessions.length ? mark : null}
    </RowList>
  );
}

/** Of somebody who sees no clients: what else is theirs to do on a day. */
function NoSessionsEver({ isToday }: { readonly isToday: boolean }) {
  const keeper = keepsRecords(useMe());
  return keeper && isToday ? (
    <Suspense fallback={<Skeleton lines={4} />}>
      <KeepersDay />
    </Suspense>
  ) : (
    <FirstSteps />
  );
}

function NoSessions({ isToday }: { readonly isToday: boolean }) {
  return (
    <EmptyState
      title={isToday ? "No sessions today" : "No sessions on this day"}
      action={
        <>
          <Button tone="main" onPress={() => openPlanning("schedule")}>
            Schedule a session
          </Button>
          {isToday ? <Button onPress={() => openPlanning("unplanned")}>Somebody is here now</Button> : null}
          <Link className="button" data-tone="quiet" to="/clients" search={{ add: true }}>
            Add a client
          </Link>
        </>
      }
    >
      Your sessions stand here in the order of the day, each with the state of its note and the time left for it. One
      press opens the note.
    </EmptyState>
  );
}

/** Once, when the day has come: one key then opens what waits. Never takes the focus from somebody at work. */
function useFocusOnFirst({ sessions, unfinished }: Output<"GET /api/today">) {
  const list = useRef<HTMLDivElement>(null);
  const first = firstToOpen(sessions, unfinished);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || first === null) return;
    isDone.current = true;
    const at = document.activeElement;
    const isFree = at === null || at === document.body || at.id === "main" || at.tagName === "H1";
    if (isFree)
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(first)}"]`)?.focus({ preventScroll: true });
  }, [first]);
  return list;
}
