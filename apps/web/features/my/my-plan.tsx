import { useQuery } from "@tanstack/react-query";
import type { Output } from "../../api-types.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Tag } from "../../ui/tag.tsx";
import { WithheldRows } from "../my-acts/withheld-row.tsx";
import { SignMyPlan } from "../my-acts/sign-my-plan.tsx";
import { planQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";

type Plan = NonNullable<Output<"GET /api/my/plan">["plan"]>;
type Objective = Plan["problems"][number]["goals"][number]["objectives"][number];

export function MyPlan({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="Plan"
      lead="What you and the practice are working towards, as it was last signed."
      asked={useQuery(planQuery)}
    >
      {({ plan }) => (
        <>
          <WithheldRows subject="plan-version" />
          {plan === null ? (
            <EmptyState title="No signed plan yet">Once a plan is made with you and signed, it stands here.</EmptyState>
          ) : (
            <Whole plan={plan} zone={zone} />
          )}
        </>
      )}
    </MyPage>
  );
}

function Whole({ plan, zone }: { readonly plan: Plan; readonly zone: string }) {
  return (
    <>
      {plan.problems.map(({ id, title, goals }) => (
        <section key={id} className="my-problem">
          <h2>{title}</h2>
          {goals.map((goal) => (
            <div key={goal.id} className="my-goal">
              <p className="my-words">{goal.words}</p>
              <ul>
                {goal.objectives.map((objective) => (
                  <OneObjective key={objective.id} objective={objective} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p className="small quiet">
        Version {plan.number}, {momentWords(plan.at, zone)}. Signed by{" "}
        {plan.signedBy.map(({ name, as }) => `${name} (${as})`).join(", ")}.
      </p>
      <SignMyPlan number={plan.number} />
    </>
  );
}

const states: Readonly<Record<string, string>> = { active: "Under way", met: "Reached", stopped: "Stopped" };

function OneObjective({ objective }: { readonly objective: Objective }) {
  const { text, baseline, target, measuredBy, dueOn, status, interventions } = objective;
  return (
    <li className="my-objective">
      <p>
        {text} <Tag tone={status === "met" ? "done" : "plain"}>{states[status] ?? status}</Tag>
      </p>
      <Facts
        className="my-facts"
        facts={[
          ["Where it began", baseline],
          ["Aimed at", target],
          ["Seen by", measuredBy],
          ["By", dueOn === null ? "" : dayWords(dueOn)],
          ["What helps", interventions.join("; ")],
        ]}
      />
    </li>
  );
}
