import { Link } from "@tanstack/react-router";
import { dayWords } from "../../time/words.ts";
import { MonthBars } from "../patterns/month-bars.tsx";
import { monthTitle } from "../patterns/pattern-words.ts";
import type { LoadedReflection, ShownReflection } from "./api.ts";
import { hoursWords, ofNotes } from "./reflection-words.ts";

export function TimelinessSummary({ timeliness }: { readonly timeliness: ShownReflection["timeliness"] }) {
  const { signed, late, medianHours, months } = timeliness;
  if (signed === 0 || medianHours === null) return <p className="quiet">No note of this period is signed yet.</p>;
  const lateMonths = months.filter((month) => month.late > 0);
  return (
    <>
      <p>
        {ofNotes(late, signed)} signed late. Half were signed within{" "}
        <span className="figures">{hoursWords(medianHours)}</span> of the session’s end.
      </p>
      {lateMonths.length === 0 ? null : (
        <>
          <MonthBars counts={months.map((month) => month.late)} most={Math.max(...months.map((month) => month.late))} />
          <p className="small quiet">
            Late by month:{" "}
            {lateMonths.map((month) => `${monthTitle(month.month)} ${month.late} of ${month.signed}`).join(", ")}.
          </p>
        </>
      )}
    </>
  );
}

export function TimelinessSection({ timeliness }: Pick<LoadedReflection, "timeliness">) {
  return (
    <section aria-labelledby="reflection-late">
      <h2 className="section-title" id="reflection-late">
        Notes that run late
      </h2>
      <TimelinessSummary timeliness={timeliness} />
      {timeliness.newest.length === 0 ? null : (
        <details className="reflection-fold">
          <summary>The newest late ones</summary>
          <ul className="plain-lines" aria-label="The newest late notes">
            {timeliness.newest.map(({ noteId, clientName, day, hours }) => (
              <li key={noteId}>
                <Link to="/notes/$noteId" params={{ noteId }} preload={false}>
                  {dayWords(day)}
                </Link>{" "}
                <bdi>{clientName}</bdi>, <span className="figures">{hoursWords(hours)}</span> after the session
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
