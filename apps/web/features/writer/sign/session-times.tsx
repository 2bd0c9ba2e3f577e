import { useRef } from "react";
import { checkSession } from "@goldthread/clinical/session/check-session.ts";
import { useZone } from "../../../shell/me.ts";
import { serverNow, useNow } from "../../../shell/server-clock.ts";
import { useRefresh } from "../../../shell/use-refresh.ts";
import { clockWords } from "../../../time/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast.tsx";
import { changeSession, type WriterSession } from "../api.ts";

interface SessionTimesProps {
  readonly session: WriterSession;
  /** A part of it is signed: its times stand. */
  readonly isFixed: boolean;
  /** Ends a session that a clock runs for; null where none does. */
  readonly endByClock?: (() => void) | null;
}

/** Said before the signature: a record that is signed before its session was over contradicts itself for good. */
export function SessionTimes({ session, isFixed, endByClock = null }: SessionTimesProps) {
  const zone = useZone();
  const now = useNow();
  const refresh = useRefresh();
  const place = useRef<HTMLDivElement>(null);
  const findings = checkSession({ ...session, now });
  if (findings.length === 0 || isFixed) return null;
  const isStillOn = findings.some(({ rule }) => rule === "session-not-over");
  const stop = toTheMinute(now);
  const hasBegun = Date.parse(stop) > Date.parse(session.start);
  const end = async () => {
    // The button goes away once it has done its work: what comes next is the signature.
    place.current?.closest("form")?.querySelector<HTMLElement>(".sign-act :is(input, [type=submit])")?.focus();
    if (endByClock !== null) return endByClock();
    const { id: sessionId, version, stop: before } = session;
    try {
      const changed = await changeSession({ sessionId, version, stop: toTheMinute(serverNow()) });
      const undo = () =>
        void changeSession({ sessionId, version: changed.version, stop: before, overlap: "intended" })
          .catch(failed)
          .then(refresh);
      toast(`Stop put at ${clockWords(stop, zone)}.`, { undo });
    } catch (problem) {
      failed(problem);
    }
    refresh();
  };
  return (
    <div ref={place}>
      <Notice
        tone="warn"
        action={
          isStillOn && hasBegun ? (
            <Button size="s" onPress={() => void end()}>
              It ended at {clockWords(stop, zone)}
            </Button>
          ) : undefined
        }
      >
        {findings.map(({ rule, message }) => (
          <p key={rule}>{message}</p>
        ))}
      </Notice>
    </div>
  );
}

/** Times of a session are kept to the minute. */
function toTheMinute(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();
}

function failed(problem: unknown): void {
  toast(problem instanceof Error ? problem.message : "The stop was not changed. Try again.", { tone: "problem" });
}
