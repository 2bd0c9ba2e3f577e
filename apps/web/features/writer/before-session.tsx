import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { call } from "../../api.ts";
import type { Output } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import "./before-session.css";

type Before = Output<"GET /api/clients/:clientId/before">;

const beforeQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["before-session", clientId],
    queryFn: () => call("GET /api/clients/:clientId/before", { clientId }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** Half a page before the session. What there is nothing to say about is left out. */
export function BeforeSession({ clientId }: { readonly clientId: string }) {
  const { data } = useQuery(beforeQuery(clientId));
  if (data === undefined) return null;
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
