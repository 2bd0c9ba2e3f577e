import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { clockWords, dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { type TriggersPart, triggersQuery } from "./api.ts";
import { suggestedLine, triggersInShort, triggersLine } from "./trigger-words.ts";
import { CorrectTriggers, RecordTriggers } from "./triggers-form.tsx";
import "./session-triggers.css";

interface SessionTriggersProps {
  readonly sessionId: string;
  readonly clientId: string;
  /** Whether the actor may say anything here. */
  readonly canChange: boolean;
  /** The session's own code, where it stands beside this line already: it is not said again. */
  readonly shownCode?: string | null;
}

/** What made the session harder to hold, and the code that its facts call for with the reason: one line, folded. */
export function SessionTriggers({ sessionId, clientId, canChange, shownCode = null }: SessionTriggersProps) {
  const { data } = useQuery(triggersQuery(sessionId));
  const [isOpen, setOpen] = useState(false);
  const part = data?.parts.find((one) => one.clientId === clientId);
  if (part === undefined) return null;
  const close = () => setOpen(false);
  const suggested = suggestedLine(part);
  return (
    <details className="session-triggers" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="session-triggers-line">
        <span>
          {suggested === shownCode ? (
            <span className="quiet">The code fits these facts.</span>
          ) : (
            <>
              <span className="quiet">Code by these facts:</span> {suggested}
            </>
          )}
          {part.triggers.length === 0 ? null : ` · ${triggersInShort(part)}`}
        </span>
        <span className="session-triggers-change">{part.triggers.length === 0 ? "Was it harder?" : "Show"}</span>
      </summary>
      {isOpen ? (
        <div className="session-triggers-open">
          <p className="small">{part.why}</p>
          <Recorded part={part} />
          {canChange && !part.isSigned ? <RecordTriggers sessionId={sessionId} part={part} onDone={close} /> : null}
          {canChange && part.isSigned ? <CorrectTriggers sessionId={sessionId} part={part} onDone={close} /> : null}
        </div>
      ) : null}
    </details>
  );
}

/** Who says so and when, and what was put right since. */
function Recorded({ part }: { readonly part: TriggersPart }) {
  const zone = useZone();
  const when = (at: string) => `${dayShort(zonedTime(at, zone).day)}, ${clockWords(at, zone)}`;
  const { by, at, words, corrections } = part;
  return (
    <>
      {by === null || at === null ? null : (
        <p className="small quiet">
          Recorded by <bdi>{by}</bdi>, {when(at)}
          {words === "" ? "." : `: “${words}”`}
        </p>
      )}
      {corrections.map((one) => (
        <p key={one.at} className="small">
          Corrected by <bdi>{one.by}</bdi>, {when(one.at)}: {triggersLine({ triggers: one.to, words: "" })}. Reason:{" "}
          {one.because}
        </p>
      ))}
    </>
  );
}
