import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Group } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan, dayWords, weekdayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { openPlanning } from "../planning/planning-store.ts";
import { sessionPlace } from "../session/session-place.ts";
import { plannedFor } from "./planned-for.ts";
import { groupSessionWords, nearSessions } from "./group-session-words.ts";

type Session = NonNullable<Group["sessions"]>[number];

/** The group's sessions, each with how far its notes are. */
export function GroupSessions({ group }: { readonly group: Group }) {
  const sessions = group.sessions ?? [];
  const now = useNow();
  const [isWhole, setWhole] = useState(false);
  const near = nearSessions(sessions, now);
  return (
    <section aria-labelledby="group-sessions">
      <SectionHead id="group-sessions" title="Sessions" />
      {sessions.length === 0 ? (
        <EmptyState
          title="No sessions yet"
          action={
            <Button onPress={() => openPlanning("schedule", plannedFor(group))}>Schedule the first session</Button>
          }
        >
          A session is written once: the shared part on top, the members below it, one signature for all who are ready.
        </EmptyState>
      ) : (
        <>
          <RowList label="Sessions of the group" isOrdered>
            {(isWhole ? sessions : near).map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
          </RowList>
          {near.length === sessions.length ? null : (
            <Button size="s" tone="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
              {isWhole ? "Show the nearest alone" : `Show all ${sessions.length}`}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function SessionLine({ session }: { readonly session: Session }) {
  const zone = useZone();
  const now = useNow();
  const { day } = zonedTime(session.start, zone);
  const words = groupSessionWords(session, now);
  const place =
    words === "Upcoming"
      ? sessionPlace(session, zone)
      : ({ to: "/sessions/$sessionId/write", params: { sessionId: session.id } } as const);
  return (
    <li className="row group-session">
      <Link className="row-link figures" data-row="" {...place}>
        {weekdayShort(day)} {dayWords(day)}
      </Link>
      <span className="quiet figures">{clockSpan(session, zone)}</span>
      <span className="group-session-title">{session.title}</span>
      <span className="quiet figures">
        {words}{" "}
        {words === "Upcoming" || words === "Not written yet" ? (
          <Link to="/sessions/$sessionId/plan" params={{ sessionId: session.id }}>
            Plan
          </Link>
        ) : null}
      </span>
    </li>
  );
}
