import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TodaySession } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockWords, dayShort, dueWords, weekdayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Icon } from "../../ui/icon.tsx";
import { Tag } from "../../ui/tag.tsx";
import { waitsForWords } from "../note/waits-for-words.ts";
import { isUnwritable, sessionPlace } from "../session/session-place.ts";
import { isCalledOff, isUnfinished, noteWords, sessionFacts } from "./session-words.ts";
import "./session-row.css";

interface SessionRowProps {
  readonly session: TodaySession;
  /** The list holds several days, so that each row says its own. */
  readonly showsDay?: boolean;
  readonly menu?: ReactNode;
}

/** One session: when, who, what its note says, and how long there is for it. */
export function SessionRow({ session, showsDay = false, menu }: SessionRowProps) {
  const zone = useZone();
  const { words, mark } = noteWords(session);
  return (
    <li
      className="row session-row"
      data-over={isCalledOff(session) || undefined}
      data-ahead={session.noteState === "upcoming" || undefined}
    >
      <div className="session-time">
        {showsDay ? <SessionDay start={session.start} zone={zone} /> : null}
        <span>
          <time className="session-start" dateTime={session.start}>
            {clockWords(session.start, zone)}
          </time>
          <span className="visually-hidden"> to </span>
          <time className="session-stop" dateTime={session.stop}>
            {clockWords(session.stop, zone)}
          </time>
        </span>
      </div>
      <div className="session-who">
        <RowLink session={session} zone={zone} />
        {session.riskOpen ? (
          <Tag tone="block">
            <Icon name="alert" />
            Open risk
          </Tag>
        ) : null}
        {isWaiting(session) ? <Tag tone="done">Here since {clockWords(session.arrivedAt ?? "", zone)}</Tag> : null}
        <p className="session-facts">{sessionFacts(session)}</p>
      </div>
      <div className="session-state" id={`state-${session.id}`}>
        <span className="note-state" data-mark={mark}>
          {words}
        </span>
        {session.waitsFor.length === 0 ? null : <span className="session-due">{waitsForWords(session.waitsFor)}</span>}
        <DueLine session={session} />
      </div>
      <div className="session-menu row-aside">{menu}</div>
    </li>
  );
}

/** The front desk saw the client come in, and nothing is written yet. */
function isWaiting({ arrivedAt, status, noteState }: TodaySession): boolean {
  return arrivedAt !== null && status === "scheduled" && (noteState === "none" || noteState === "upcoming");
}

/** To the writer where there is something to write or to read, else to the session itself. */
function RowLink({ session, zone }: { readonly session: TodaySession; readonly zone: string }) {
  const place = isUnwritable(session)
    ? sessionPlace(session, zone)
    : ({ to: "/sessions/$sessionId/write", params: { sessionId: session.id } } as const);
  return (
    <Link className="row-link" data-row={session.id} {...place} aria-describedby={`state-${session.id}`}>
      <bdi>{session.name}</bdi>
    </Link>
  );
}

function SessionDay({ start, zone }: { readonly start: string; readonly zone: string }) {
  const { day } = zonedTime(start, zone);
  return (
    <time className="session-day" dateTime={day}>
      {weekdayShort(day)} {dayShort(day).replace(/ \d{4}$/, "")}
    </time>
  );
}

/** Time left, while there is something left to write. */
function DueLine({ session }: { readonly session: TodaySession }) {
  const now = useNow();
  if (session.dueAt === null || !isUnfinished(session)) return null;
  const due = dueWords(session.dueAt, now);
  if (!due.late) return <span className="session-due">{due.words}</span>;
  return (
    <Tag tone="late">
      <Icon name="clock" />
      {due.words}
    </Tag>
  );
}
