import { useEffect, useState } from "react";
import { Notice } from "../../ui/notice.tsx";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type TreatmentPlanPage, writePlan } from "./api.ts";
import { checkPlanValues } from "./check-plan-values.ts";
import { firstValues, newProblem, planInput, type PlanValues, valuesOf, withItem } from "./plan-values.ts";
import { ProblemFields } from "./problem-fields.tsx";
import { keepUnsent, unsentPlan } from "./unsent-plan.ts";

const cycles = [30, 60, 90, 120, 180, 365];

interface PlanFormProps {
  readonly page: TreatmentPlanPage;
  readonly onDone: () => void;
  /** Opens it again after it was left. */
  readonly onAgain: () => void;
}

/** The plan under the pen: one thread after the other, by keyboard from the first field to the last. */
export function PlanForm({ page, onDone, onAgain }: PlanFormProps) {
  const { client, plan, version, diagnoses, careTeam } = page;
  const today = useToday();
  const refresh = useRefresh();
  const [begun] = useState(() => unsentPlan(client.id));
  const [on, setOn] = useState(begun?.on ?? version);
  const titles = new Map(diagnoses.map(({ code, title }) => [code, title]));
  for (const { diagnosis } of plan?.problems ?? []) if (diagnosis !== null) titles.set(diagnosis.code, diagnosis.title);
  const [initial] = useState(() => ({
    why: begun?.why ?? (plan === null ? "First plan" : ""),
    plan: begun?.plan ?? (plan === null ? firstValues(today) : valuesOf(plan)),
  }));
  const form = useForm({
    initial,
    check: (values) => ({
      ...checkPlanValues(values.plan, today),
      ...(values.why.trim() === "" ? { why: "Enter what changed and why, in a few words." } : {}),
    }),
    send: (values) =>
      writePlan({ clientId: client.id, version: on, why: values.why, plan: planInput(values.plan, { today, titles }) }),
    onDone: ({ version: kept }) => {
      keepUnsent(client.id, null);
      refresh();
      toast(kept === on ? "Nothing had changed, so no version was made." : `Kept as version ${kept}.`);
      onDone();
    },
    onRefused: (problem) => {
      if (problem instanceof RefusalError && problem.code === "changed_meanwhile") refresh();
      return false;
    },
  });
  const { values, errors, set } = form;
  const isTyped = values !== initial || begun !== undefined;
  useEffect(() => {
    if (isTyped) keepUnsent(client.id, { on, ...values });
  }, [client.id, on, values, isTyped]);
  const leave = () => {
    keepUnsent(client.id, null);
    onDone();
    if (!isTyped) return;
    const undo = () => {
      keepUnsent(client.id, { on, ...values });
      onAgain();
    };
    toast("What you typed was put away.", { undo });
  };
  // What is wrong with the plan and not with one of its fields.
  const wrong = errors["problems"] ?? errors["plan"];
  const change = (part: Partial<PlanValues>) => set({ plan: { ...values.plan, ...part } });
  const field = (name: "startsOn" | "reviewedOn" | "strengths" | "barriers" | "dischargeCriteria") => ({
    name,
    value: values.plan[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  });
  return (
    <div className="plan-form">
      {version === on ? null : (
        <Notice
          tone="warn"
          title={`Version ${version} was kept meanwhile`}
          action={<Button onPress={() => setOn(version)}>Keep mine as the version after it</Button>}
        >
          <p>
            {page.versions[0]?.by}: {page.versions[0]?.changes.join(" ")} What you typed is still here.
          </p>
        </Notice>
      )}
      <FormShell form={form} action="Keep the plan" label="Treatment plan" onCancel={leave}>
        <div className="form-row">
          <DateField label="Plan begins" today={today} {...field("startsOn")} />
          <Select
            label="Reviewed every"
            help="Plans due stand under Reviews."
            value={values.plan.reviewDays}
            options={cyclesWith(values.plan.reviewDays)}
            onChange={(reviewDays) => change({ reviewDays })}
          />
          <DateField label="Last reviewed" today={today} {...field("reviewedOn")} />
        </div>
        {plan === null ? null : (
          <p>
            <Button size="s" onPress={() => change({ reviewedOn: dayShort(today) })}>
              Reviewed today
            </Button>
          </p>
        )}
        {values.plan.problems.map((problem, index) => (
          <ProblemFields
            key={problem.key}
            number={index + 1}
            problem={problem}
            around={{ today, errors, diagnoses: [...titles], careTeam }}
            onChange={(next) => change({ problems: withItem(values.plan.problems, problem.key, next) })}
          />
        ))}
        {wrong === undefined ? null : (
          <p className="field-error" role="alert">
            {wrong}
          </p>
        )}
        <p>
          <Button icon="plus" onPress={() => change({ problems: [...values.plan.problems, newProblem(today)] })}>
            Add a problem
          </Button>
        </p>
        <TextArea label="Strengths" optional rows={2} help="What the client can build on." {...field("strengths")} />
        <TextArea label="Barriers" optional rows={2} help="What stands in the way." {...field("barriers")} />
        <TextArea
          label="Discharge criteria"
          optional
          rows={2}
          help="When care of this kind is no longer needed."
          {...field("dischargeCriteria")}
        />
        <TextField label="What changed and why" help="Stands with this version for good." {...form.field("why")} />
      </FormShell>
    </div>
  );
}

function cyclesWith(days: string) {
  const all = cycles.includes(Number(days)) ? cycles : [...cycles, Number(days)].toSorted((a, b) => a - b);
  return all.map((count) => ({ value: String(count), label: `${count} days` }));
}
