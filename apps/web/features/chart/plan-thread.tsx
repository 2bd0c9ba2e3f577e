import type { PlanObjective, PlanProblem } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { Tag } from "../../ui/tag.tsx";
import "./plan-thread.css";

/** Problem, goal, objective on one golden thread: the only place of the page that is gold. */
export function PlanThread({ plan }: { readonly plan: readonly PlanProblem[] }) {
  return plan.map((problem) => (
    <section key={problem.id} className="thread" aria-label={`Problem: ${problem.title}`}>
      <h3 className="thread-problem">{problem.title}</h3>
      {problem.goals.map((goal) => (
        <div key={goal.id} className="thread-goal">
          <p className="thread-words">{goal.words}</p>
          <ul className="thread-objectives" aria-label="Objectives">
            {goal.objectives.map((objective) => (
              <Objective key={objective.id} objective={objective} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

const statusWords = { active: null, met: "Met", stopped: "Stopped" } as const;

function Objective({ objective }: { readonly objective: PlanObjective }) {
  const status = statusWords[objective.status];
  const due = objective.dueOn === null ? "" : `by ${dayWords(objective.dueOn)}`;
  return (
    <li className="thread-objective" data-status={objective.status}>
      <p>
        {objective.text}{" "}
        {status === null ? null : <Tag tone={objective.status === "met" ? "done" : "plain"}>{status}</Tag>}
      </p>
      <dl className="thread-measure">
        <Part name="Baseline" words={objective.baseline} />
        <Part name="Target" words={[objective.target, due].filter((part) => part !== "").join(", ")} />
      </dl>
    </li>
  );
}

function Part({ name, words }: { readonly name: string; readonly words: string }) {
  if (words === "") return null;
  return (
    <div>
      <dt>{name}</dt> <dd>{words}</dd>
    </div>
  );
}
