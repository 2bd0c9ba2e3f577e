import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { clockSpan, clockWords, dayInFull, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ChangeSessionDialog } from "../planning/change-session-dialog.tsx";
import { MissedDialog, type MissedHow } from "../planning/missed-dialog.tsx";
import { isUnwritable, sessionPlace } from "../session/session-place.ts";
import { isCalledOff, missedWords, noteWords, sessionFacts } from "../today/session-words.ts";
import { useSessionStatus } from "../today/use-session-status.ts";
import { peopleWords } from "../session/people-words.ts";
import { seriesQuery } from "./api.ts";
import { seriesWords } from "./series-words.ts";
import { isMovable } from "./shown-session.ts";
import "./session-dialog.css";

interface SessionDialogProps {
  readonly session: TodaySession;
  readonly onClose: () => void;
}

/** One session of the schedule: what is known of it, and each step by a key. */
export function SessionDialog({ session, onClose }: SessionDialogProps) {
  const zone = useZone();
  const [step, setStep] = useState<MissedHow | "change" | null>(null);
  if (step === "change") return <ChangeSessionDialog session={session} onClose={onClose} />;
  if (step !== null) return <MissedDialog session={session} how={step} onClose={onClose} />;
  const { day } = zonedTime(session.start, zone);
  return (
    <Dialog title={session.name} isOpen onClose={onClose} size="s">
      <div className="session-card">
        <p>
          <time dateTime={session.start}>
            {dayInFull(day)}, {clockSpan(session, zone)}
          </time>{" "}
          <span className="small quiet">{zoneWords(zone, session.start)}</span>
        </p>
        <p className="quiet">{sessionFacts(session)}</p>
        {session.plannedStart === null ? null : (
          <p className="quiet">
            Planned for {clockWords(session.plannedStart, zone)}
            {session.statusReason === "" ? "" : `: ${session.statusReason}`}
          </p>
        )}
        <People session={session} />
        {session.seriesId === null ? null : <SeriesLine seriesId={session.seriesId} />}
        {isCalledOff(session) ? <p>{missedWords(session)}</p> : null}
        {session.noteState === "not-needed" ? null : <p>{noteWords(session).words}</p>}
        <Steps session={session} onStep={setStep} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function People({ session }: { readonly session: TodaySession }) {
  const words = peopleWords(session);
  return words === "" ? null : <p className="quiet">{words}</p>;
}

function SeriesLine({ seriesId }: { readonly seriesId: string }) {
  const series = useQuery(seriesQuery(seriesId)).data;
  return <p className="quiet">{series === undefined ? "One of a series" : seriesWords(series)}</p>;
}

interface StepsProps extends SessionDialogProps {
  readonly onStep: (step: MissedHow | "change") => void;
}

function Steps({ session, onStep, onClose }: StepsProps) {
  const zone = useZone();
  const setStatus = useSessionStatus(session);
  const isOff = session.status === "cancelled" || session.status === "no-show";
  const place = isUnwritable(session)
    ? sessionPlace(session, zone)
    : ({ to: "/sessions/$sessionId/write", params: { sessionId: session.id } } as const);
  return (
    <div className="session-card-steps">
      <Link className="button" data-tone="main" onClick={onClose} {...place}>
        {isUnwritable(session) ? "Open the session" : "Open the note"}
      </Link>
      {isOff ? (
        <Button
          onPress={() => {
            setStatus("scheduled");
            onClose();
          }}
        >
          It takes place after all
        </Button>
      ) : null}
      {isMovable(session) ? (
        <>
          <Button icon="edit" onPress={() => onStep("change")}>
            Change time or place
          </Button>
          {session.kind === "individual" ? (
            <>
              <Button onPress={() => onStep("late")}>Began late</Button>
              <Button onPress={() => onStep("no-show")}>Mark as no-show</Button>
            </>
          ) : null}
          <Button onPress={() => onStep("cancelled")}>Cancel session</Button>
        </>
      ) : null}
    </div>
  );
}
