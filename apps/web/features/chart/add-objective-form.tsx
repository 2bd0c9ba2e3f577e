import type { PlanProblem } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addObjective } from "./api.ts";

interface AddObjectiveFormProps {
  readonly clientId: string;
  readonly plan: readonly PlanProblem[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One objective, under a problem and a goal; those of the plan are offered, so that one is not written twice. */
export function AddObjectiveForm({ clientId, plan, onDone, onCancel }: AddObjectiveFormProps) {
  const today = useToday();
  const form = useForm({
    initial: {
      problem: plan[0]?.title ?? "",
      goal: plan[0]?.goals[0]?.words ?? "",
      text: "",
      baseline: "",
      target: "",
      dueOn: "",
    },
    check: ({ problem, goal, text, dueOn }) => ({
      ...(problem.trim() === "" ? { problem: "Enter the problem." } : {}),
      ...(goal.trim() === "" ? { goal: "Enter the goal." } : {}),
      ...(text.trim() === "" ? { text: "Enter the objective." } : {}),
      ...(dueOn.trim() === "" ? {} : checkDay({ dueOn }, today)),
    }),
    send: (values) => addObjective({ clientId, ...values, dueOn: readDateField(values.dueOn, today) }),
    onDone,
  });
  return (
    <FormShell form={form} action="Add objective" onCancel={onCancel}>
      <TextField
        label="Problem"
        help="What this is about, in a few words."
        autoFocus={plan.length === 0}
        {...form.field("problem")}
      />
      <TextArea
        label="Goal"
        help="What the client wants, in the client’s own words."
        rows={2}
        {...form.field("goal")}
      />
      <TextArea
        label="Objective"
        help="What will be different, so that both can see it."
        rows={2}
        autoFocus={plan.length > 0}
        {...form.field("text")}
      />
      <div className="form-row">
        <TextField label="Baseline" optional help="Where the client begins." {...form.field("baseline")} />
        <TextField label="Target" optional help="When it is met." {...form.field("target")} />
      </div>
      <DateField label="Due" optional today={today} {...form.field("dueOn")} />
    </FormShell>
  );
}
