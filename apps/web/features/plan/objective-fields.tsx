import { Button, IconButton } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { AroundPlan } from "./problem-fields.tsx";
import {
  type InterventionValues,
  newIntervention,
  type ObjectiveStatus,
  type ObjectiveValues,
  withItem,
} from "./plan-values.ts";

const statuses: readonly { readonly value: ObjectiveStatus; readonly label: string }[] = [
  { value: "active", label: "Active" },
  { value: "met", label: "Met" },
  { value: "stopped", label: "Stopped" },
];

interface ObjectiveFieldsProps {
  readonly number: number;
  readonly objective: ObjectiveValues;
  readonly around: AroundPlan;
  /** Null takes it out; one that was kept before can only be met or stopped. */
  readonly onChange: (objective: ObjectiveValues | null) => void;
}

export function ObjectiveFields({ number, objective, around, onChange }: ObjectiveFieldsProps) {
  const { key, id, interventions } = objective;
  const { today, errors } = around;
  const change = (part: Partial<ObjectiveValues>) => onChange({ ...objective, ...part });
  const field = (name: "text" | "baseline" | "target" | "measuredBy" | "startsOn" | "dueOn" | "statusReason") => ({
    value: objective[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[`${key}.${name}`],
  });
  const chooseStatus = (status: ObjectiveStatus) => change({ status, statusOn: today, statusReason: "" });
  return (
    <fieldset className="plan-objective-fields">
      <legend className="plan-part-name">Objective {number}</legend>
      <TextArea label="Objective" rows={2} help="What will be different, so that both can see it." {...field("text")} />
      <div className="form-row">
        <TextField label="Baseline" optional help="Where the client begins." {...field("baseline")} />
        <TextField label="Target" optional help="When it is met." {...field("target")} />
        <TextField label="Measured by" optional help="Counted, asked, a measure." {...field("measuredBy")} />
      </div>
      <div className="form-row">
        <DateField label="Begins" today={today} {...field("startsOn")} />
        <DateField label="Due" optional today={today} {...field("dueOn")} />
        {id === null ? null : (
          <Select label="Status" value={objective.status} options={statuses} onChange={chooseStatus} />
        )}
      </div>
      {objective.status === "active" ? null : (
        <TextField
          label={objective.status === "met" ? "What shows that it is met" : "Why it stopped"}
          {...field("statusReason")}
        />
      )}
      {interventions.map((intervention, index) => (
        <InterventionFields
          key={intervention.key}
          number={index + 1}
          intervention={intervention}
          around={around}
          onChange={(next) => change({ interventions: withItem(interventions, intervention.key, next) })}
        />
      ))}
      <div className="plan-part-steps">
        <Button size="s" icon="plus" onPress={() => change({ interventions: [...interventions, newIntervention()] })}>
          Add an intervention
        </Button>
        {id === null ? (
          <Button size="s" tone="quiet" onPress={() => onChange(null)}>
            Take out this objective
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

interface InterventionFieldsProps {
  readonly number: number;
  readonly intervention: InterventionValues;
  readonly around: AroundPlan;
  readonly onChange: (intervention: InterventionValues | null) => void;
}

function InterventionFields({ number, intervention, around, onChange }: InterventionFieldsProps) {
  const { key, type, frequency, who } = intervention;
  return (
    <div className="plan-intervention">
      <TextField
        label={`Intervention ${number}`}
        value={type}
        placeholder="Graded exposure"
        error={around.errors[`${key}.type`]}
        onChange={(value) => onChange({ ...intervention, type: value })}
      />
      <TextField
        label="How often"
        value={frequency}
        placeholder="Weekly, 50 minutes"
        onChange={(value) => onChange({ ...intervention, frequency: value })}
      />
      <TextField
        label="Who"
        value={who}
        placeholder={around.careTeam[0] ?? ""}
        onChange={(value) => onChange({ ...intervention, who: value })}
      />
      <IconButton label={`Take out intervention ${number}`} icon="close" size="s" onPress={() => onChange(null)} />
    </div>
  );
}
