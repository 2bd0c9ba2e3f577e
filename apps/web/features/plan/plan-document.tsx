import { saidOf } from "@goldthread/clinical/plan/compare-plans.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { KeptObjective, KeptPlan } from "./api.ts";
import "../chart/plan-thread.css";

interface PlanDocumentProps {
  readonly plan: KeptPlan;
  /** Null where nothing can be changed. */
  readonly onStatus: ((objective: KeptObjective) => void) | null;
}

/** The plan to read and to print, on one golden thread. */
export function PlanDocument({ plan, onStatus }: PlanDocumentProps) {
  return (
    <article className="plan-document" aria-label="Treatment plan">
      {plan.problems.map((problem) => (
        <section key={problem.id} className="thread" aria-label={`Problem: ${problem.title}`}>
          <h2 className="thread-problem">
            {problem.title}{" "}
            {problem.diagnosis === null ? null : (
              <span className="plan-diagnosis">
                {problem.diagnosis.code} {problem.diagnosis.title}
              </span>
            )}
          </h2>
          {problem.goals.map((goal) => (
            <div key={goal.id} className="thread-goal">
              <p className="thread-words">{goal.words}</p>
              <ul className="thread-objectives" aria-label="Objectives">
                {goal.objectives.map((objective) => (
                  <ObjectiveInFull key={objective.id} objective={objective} onStatus={onStatus} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <Frame plan={plan} />
    </article>
  );
}

const statusWords = { active: "Active", met: "Met", stopped: "Stopped" } as const;

function ObjectiveInFull({
  objective,
  onStatus,
}: {
  readonly objective: KeptObjective;
  readonly onStatus: PlanDocumentProps["onStatus"];
}) {
  const { text, status, statusOn, statusReason, baseline, target, measuredBy, startsOn, dueOn, interventions } =
    objective;
  const since = statusOn === null ? "" : ` ${dayWords(statusOn)}`;
  const facts = [
    ["Baseline", baseline],
    ["Target", target],
    ["Measured by", measuredBy],
    ["From", dayWords(startsOn)],
    ["Due", dueOn === null ? "" : dayWords(dueOn)],
    [`${statusWords[status]}${since}`, statusReason],
  ] as const;
  return (
    <li className="thread-objective plan-objective" data-status={status}>
      <div className="plan-objective-head">
        <p>
          {text}{" "}
          {status === "active" ? null : (
            <Tag tone={status === "met" ? "done" : "plain"}>{`${statusWords[status]}${since}`}</Tag>
          )}
        </p>
        {onStatus === null ? null : (
          <span className="no-print">
            <Button
              size="s"
              tone="quiet"
              aria-label={`${status === "active" ? "Mark met or stopped" : "Take up again"}: ${text}`}
              onPress={() => onStatus(objective)}
            >
              {status === "active" ? "Mark met or stopped" : "Take up again"}
            </Button>
          </span>
        )}
      </div>
      <Facts className="thread-measure" facts={facts} />
      {interventions.length === 0 ? null : (
        <ul className="plan-interventions" aria-label="Interventions">
          {interventions.map((intervention) => (
            <li key={intervention.id}>{saidOf(intervention)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Frame({ plan }: { readonly plan: KeptPlan }) {
  const parts = [
    ["Strengths", plan.strengths],
    ["Barriers", plan.barriers],
    ["Discharge criteria", plan.dischargeCriteria],
    ["Review", `Every ${plan.reviewDays} days, last on ${dayWords(plan.reviewedOn)}`],
  ] as const;
  return <Facts className="plan-frame" facts={parts} />;
}
