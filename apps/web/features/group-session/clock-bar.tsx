import { useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Writer } from "../writer/api.ts";
import { pressWords, runningFor } from "./clock-state.ts";
import { nameOf, type SessionClock } from "./use-clock.ts";

/** The clock of a session on another day would say nothing true. */
const nearest = 12 * 60 * 60_000;

interface ClockBarProps {
  readonly writer: Writer;
  readonly clock: SessionClock;
  /** A part is signed: the times stand. */
  readonly isFixed: boolean;
}

/** Starts and ends the session by a press, and lists what was pressed, each to be taken back. */
export function ClockBar({ writer, clock, isFixed }: ClockBarProps) {
  const zone = useZone();
  const { state, presses, press } = clock;
  const now = useNow();
  const isNear = Math.abs(Date.parse(writer.session.start) - Date.parse(now)) < nearest;
  if (presses.length === 0 && (isFixed || !isNear)) return null;
  return (
    <div className="clock-bar" role="group" aria-label="Clock of the session">
      {state === "before" && !isFixed ? (
        <Button size="s" icon="clock" onPress={() => press("start")}>
          Start the session now
        </Button>
      ) : null}
      {state === "running" ? (
        <>
          <Running start={writer.session.start} />
          {isFixed ? null : (
            <>
              <Button size="s" onPress={() => press("end")}>
                End the session now
              </Button>
              <span className="small quiet clock-hint">
                Mark who is not here yet as absent; press Came when they come. Alt+I: came. Alt+O: left.
              </span>
            </>
          )}
        </>
      ) : null}
      {state === "over" ? (
        <span className="small">
          <Icon name="clock" /> {clockWords(writer.session.start, zone)} to {clockWords(writer.session.stop, zone)},{" "}
          {writer.session.minutes} min by the clock
        </span>
      ) : null}
      {presses.length === 0 ? null : <PressList writer={writer} clock={clock} isFixed={isFixed} />}
    </div>
  );
}

function Running({ start }: { readonly start: string }) {
  const now = useNow();
  const zone = useZone();
  return (
    <span className="clock-running">
      <Icon name="clock" /> Since {clockWords(start, zone)}, <span className="figures">{runningFor(start, now)}</span>
    </span>
  );
}

function PressList({ writer, clock, isFixed }: ClockBarProps) {
  const zone = useZone();
  const presses = clock.presses.toReversed();
  return (
    <details className="clock-presses">
      <summary className="small">{presses.length === 1 ? "1 press" : `${presses.length} presses`}</summary>
      <ol>
        {presses.map(({ id, what, clientId, at, by }) => {
          const who = clientId === null ? pressWords[what] : `${nameOf(writer, clientId)} ${pressWords[what]}`;
          return (
            <li key={id} className="small">
              <span className="figures">{clockWords(at, zone)}</span> {who} <span className="quiet">{by}</span>{" "}
              {isFixed ? null : (
                <Button size="s" tone="quiet" aria-label={`Take back: ${who}`} onPress={() => clock.undo(id)}>
                  Take back
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
