import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import "./before-session.css";

type Before = Output<"GET /api/clients/:clientId/before">;

const beforeQuery = (asked: BeforeSessionProps) =>
  queryOptions({
    queryKey: ["before-session", asked.clientId, asked.sessionId],
    queryFn: () => call("GET /api/clients/:clientId/before", asked),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

interface BeforeSessionProps {
  readonly clientId: string;
  readonly sessionId: string;
}

/**
 * Half a page before the session, of one that has begun as it was then. What there is nothing to say about is left out.
 */
export function BeforeSession({ clientId, sessionId }: BeforeSessionProps) {
  const [zone, today] = [useZone(), useToday()];
  const { data } = useQuery(beforeQuery({ clientId, sessionId }));
  if (data === undefined) return null;
  const asOf = zonedTime(data.asOf, zone).day;
  const parts = partsOf(data);
  if (parts.length === 0) return null;
  return (
    <section className="before-session" aria-labelledby="before-session">
      <div className="before-session-head">
        <h3 id="before-session">Before the session</h3>
        <Link to="/clients/$clientId/thread" params={{ clientId }} preload={false}>
          Thread
        </Link>
      </div>
      {asOf === today ? null : (
        <p className="small quiet">
          As it stood on {momentWords(data.asOf, zone)}: nothing that came later is counted.
        </p>
      )}
      <dl>
        {parts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function partsOf({ lastPlan, homework, risks, scores, changed, missedSince, untouched }: Before) {
  const parts: [string, ReactNode][] = [];
  if (risks.length > 0)
    parts.push(["Open risk", risks.map(({ summary, day }) => `${summary} (since ${dayWords(day)})`).join("; ")]);
  if (lastPlan !== null)
    parts.push([
      "Last plan",
      <>
        <span className="before-words">{lastPlan.text}</span>{" "}
        <Link to="/notes/$noteId" params={{ noteId: lastPlan.noteId }} preload={false}>
          {dayWords(lastPlan.day)}
        </Link>
      </>,
    ]);
  if (homework.length > 0)
    parts.push(["Homework to ask about", <Lines key="homework" lines={homework.map(homeworkWords)} />]);
  if (scores.length > 0) parts.push(["Last scores", <Lines key="scores" lines={scores.map(scoreWords)} />]);
  if (missedSince > 0) parts.push(["Missed since", missedSince === 1 ? "1 session" : `${missedSince} sessions`]);
  if (changed.length > 0)
    parts.push([
      "Changed since",
      <Lines key="changed" lines={changed.map(({ day, words }) => `${dayWords(day)}: ${words}`)} />,
    ]);
  if (untouched.length > 0)
    parts.push(["Not touched for a while", <Lines key="untouched" lines={untouched.map(untouchedWords)} />]);
  return parts;
}

function homeworkWords({ words, day, dueOn }: Before["homework"][number]): string {
  return `${words} (set ${dayWords(day)}${dueOn === null ? "" : `, due ${dayWords(dueOn)}`})`;
}

const changeWords = {
  "reliable-improvement": "reliably better than at first",
  "reliable-deterioration": "reliably worse than at first",
  none: "no reliable change since the first",
} as const;

function scoreWords({ name, total, band, day, previous, change }: Before["scores"][number]): string {
  return [
    `${name} ${total} on ${dayWords(day)}`,
    band ?? "",
    previous === null ? "" : `before ${previous}`,
    change === null ? "" : changeWords[change],
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function untouchedWords({ text, sessions }: Before["untouched"][number]): string {
  if (sessions === null) return `${text} (no note yet)`;
  return `${text} (${sessions} sessions)`;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
