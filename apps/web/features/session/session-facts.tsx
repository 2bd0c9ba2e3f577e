import { Link } from "@tanstack/react-router";
import type { TodaySession } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan, dayInFull, spanWords, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Page } from "../../ui/page.tsx";
import { SessionTriggers } from "../session-triggers/session-triggers.tsx";
import { isCalledOff, missedWords, sessionFacts } from "../today/session-words.ts";
import { BackToDay } from "./back-to-day.tsx";
import { isUnwritable } from "./session-place.ts";
import { SessionSteps } from "./session-steps.tsx";
import "./session.css";

/** A session that has no note yet: when it is, why, and what can be done now. */
export function SessionFacts({ session }: { readonly session: TodaySession }) {
  const zone = useZone();
  const { day } = zonedTime(session.start, zone);
  return (
    <Page title={session.name} over={<Link to="/">Today</Link>} under={sessionFacts(session)} width="read">
      <p className="session-when">
        <time dateTime={session.start}>
          {dayInFull(day)}, {clockSpan(session, zone)}
        </time>{" "}
        <span className="session-zone">{zoneWords(zone, session.start)}</span>
      </p>
      <StateLine session={session} />
      {session.clientId === null || session.contact !== null || isUnwritable(session) || isCalledOff(session) ? null : (
        <SessionTriggers sessionId={session.id} clientId={session.clientId} canChange />
      )}
      <div className="session-steps">
        {isUnwritable(session) ? (
          <BackToDay start={session.start} />
        ) : (
          <Link className="button" data-tone="main" to="/sessions/$sessionId/write" params={{ sessionId: session.id }}>
            {isCalledOff(session) ? "Open the draft" : "Open the note"}
          </Link>
        )}
        <SessionSteps session={session} />
      </div>
    </Page>
  );
}

function StateLine({ session }: { readonly session: TodaySession }) {
  const now = useNow();
  if (session.noteState === "not-needed") {
    return <p>{missedWords(session)}. It needs no note.</p>;
  }
  if (session.noteState === "set-aside") {
    return <p>{missedWords(session)}. Words were written in its draft: they are kept there, and in no record.</p>;
  }
  if (session.noteState !== "upcoming") return <p>Its note can be written.</p>;
  const minutes = Math.ceil((Date.parse(session.start) - Date.parse(now)) / 60_000);
  return (
    <p>It begins in {spanWords(Math.max(1, minutes))}. From a little before it begins, its note can be written.</p>
  );
}
