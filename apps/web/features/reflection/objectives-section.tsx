import { Link } from "@tanstack/react-router";
import type { LoadedReflection } from "./api.ts";
import { stalledWords } from "./reflection-words.ts";

export function ObjectivesSection({ objectives }: Pick<LoadedReflection, "objectives">) {
  const { active, count, stalled } = objectives;
  return (
    <section aria-labelledby="reflection-objectives">
      <h2 className="section-title" id="reflection-objectives">
        Objectives that stall
      </h2>
      {active === 0 ? (
        <p className="quiet">
          None of your clients has an active objective. With a treatment plan, objectives stand here that nobody wrote
          about for six sessions, or that were rated no better four times in a row.
        </p>
      ) : count === 0 ? (
        <p className="quiet">
          None of {active} active ones: each was written about within six sessions, and rated better within four
          ratings.
        </p>
      ) : (
        <>
          <p>
            {count} of {active} active ones, counted over the notes of the period, your colleagues’ among them.
          </p>
          <ul className="plain-lines" aria-label="Objectives that stall">
            {stalled.map(({ clientId, clientName, objectiveId, text, why, count: times }) => (
              <li key={objectiveId}>
                <Link to="/clients/$clientId/thread" params={{ clientId }} preload={false}>
                  <bdi>{clientName}</bdi>
                </Link>
                : {text} <span className="quiet">({stalledWords({ why, count: times })})</span>
              </li>
            ))}
          </ul>
          {stalled.length < count ? <p className="small quiet">The first {stalled.length} of them.</p> : null}
        </>
      )}
    </section>
  );
}
