import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";
import { type GoalValues, newGoal, newObjective, type ProblemValues, withItem } from "./plan-values.ts";

/** What every part of the form needs to know. */
export interface AroundPlan {
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  /** Code and title of each diagnosis that a problem may be tied to. */
  readonly diagnoses: readonly (readonly [code: string, title: string])[];
  readonly careTeam: readonly string[];
}

interface ProblemFieldsProps {
  readonly number: number;
  readonly problem: ProblemValues;
  readonly around: AroundPlan;
  /** Null takes it out. */
  readonly onChange: (problem: ProblemValues | null) => void;
}

export function ProblemFields({ number, problem, around, onChange }: ProblemFieldsProps) {
  const { key, title, code, goals } = problem;
  const isEmpty = !goals.some(({ objectives }) => objectives.some(({ id }) => id !== null));
  return (
    <fieldset className="plan-part thread">
      <legend className="plan-part-name">Problem {number}</legend>
      <div className="form-row">
        <TextField
          label="Problem"
          help="What this is about, in a few words."
          value={title}
          error={around.errors[`${key}.title`]}
          onChange={(words) => onChange({ ...problem, title: words })}
        />
        <Select
          label="Diagnosis"
          optional
          help={around.diagnoses.length === 0 ? "None is given on the chart yet." : "Those given on the chart."}
          value={code}
          options={[
            { value: "", label: "None" },
            ...around.diagnoses.map(([value, words]) => ({ value, label: `${value} ${words}` })),
          ]}
          onChange={(chosen) => onChange({ ...problem, code: chosen })}
        />
      </div>
      {goals.map((goal) => (
        <GoalFields
          key={goal.key}
          goal={goal}
          around={around}
          onChange={(next) => onChange({ ...problem, goals: withItem(goals, goal.key, next) })}
        />
      ))}
      <div className="plan-part-steps">
        <Button size="s" icon="plus" onPress={() => onChange({ ...problem, goals: [...goals, newGoal(around.today)] })}>
          Add a goal
        </Button>
        {isEmpty ? (
          <Button size="s" tone="quiet" onPress={() => onChange(null)}>
            Take out problem {number}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

interface GoalFieldsProps {
  readonly goal: GoalValues;
  readonly around: AroundPlan;
  readonly onChange: (goal: GoalValues | null) => void;
}

function GoalFields({ goal, around, onChange }: GoalFieldsProps) {
  const { key, words, objectives } = goal;
  return (
    <div className="plan-goal">
      <TextArea
        label="Goal"
        rows={2}
        help="What the client wants, in the client’s own words."
        value={words}
        error={around.errors[`${key}.words`]}
        onChange={(next) => onChange({ ...goal, words: next })}
      />
      {objectives.map((objective, index) => (
        <ObjectiveFields
          key={objective.key}
          number={index + 1}
          objective={objective}
          around={around}
          onChange={(next) => onChange({ ...goal, objectives: withItem(objectives, objective.key, next) })}
        />
      ))}
      <div className="plan-part-steps">
        <Button
          size="s"
          icon="plus"
          onPress={() => onChange({ ...goal, objectives: [...objectives, newObjective(around.today)] })}
        >
          Add an objective
        </Button>
        {objectives.some(({ id }) => id !== null) ? null : (
          <Button size="s" tone="quiet" onPress={() => onChange(null)}>
            Take out this goal
          </Button>
        )}
      </div>
    </div>
  );
}
