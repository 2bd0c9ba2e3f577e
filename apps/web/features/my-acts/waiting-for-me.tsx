import { measureOf } from "@goldthread/clinical/measures/index.ts";
import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { MyLink } from "../my/my-link.tsx";
import { type MyToDo, toDoQuery } from "./api.ts";
import "./my-acts.css";

/** What the practice has asked the client for, each one press from doing it; nothing where nothing waits. */
export function WaitingForMe({ zone }: { readonly zone: string }) {
  const { data } = useQuery(toDoQuery);
  const waiting = data === undefined ? [] : linesOf(data, zone);
  if (waiting.length === 0) return null;
  return (
    <section className="my-waiting" aria-labelledby="waiting">
      <h2 id="waiting" className="my-under">
        Waiting for you
      </h2>
      <ul className="my-list">
        {waiting.map(({ to, title, says }) => (
          <li key={`${to} ${title}`}>
            <MyLink to={to} className="my-row">
              <strong>{title}</strong>
              <span className="quiet">{says}</span>
            </MyLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly to: string;
  readonly title: string;
  readonly says: string;
}

function linesOf({ measures, homework, plan, documents }: MyToDo, zone: string): readonly Line[] {
  return [
    ...(plan === null
      ? []
      : [{ to: "/my/plan", title: "Sign your plan", says: `Version ${plan.number}, signed by ${plan.signedBy}` }]),
    ...documents.map(({ id, title, askedBy, askedAt }) => ({
      to: `/my/documents/${id}`,
      title: "Read and sign",
      says: `${title}, asked by ${askedBy} on ${dayWords(zonedTime(askedAt, zone).day)}`,
    })),
    ...measures.map(({ linkId, measure, askedBy, until }) => ({
      to: `/my/questions/${linkId}`,
      title: "Fill in a questionnaire",
      says: `${measureOf(measure)?.name ?? measure}, asked by ${askedBy}, until ${dayWords(zonedTime(until, zone).day)}`,
    })),
    ...homework
      .filter(({ answer }) => answer === null)
      .map(({ words, dueOn }) => ({
        to: "/my/homework",
        title: "Say how it went",
        says: `${words}${dueOn === null ? "" : `, until ${dayWords(dueOn)}`}`,
      })),
  ];
}
