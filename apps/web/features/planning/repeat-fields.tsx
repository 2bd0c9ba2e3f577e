import { weekOfMonth } from "@goldthread/clinical/session/recurrence.ts";
import type { Form } from "../../forms/use-form.ts";
import { weekdayLong } from "../../time/words.ts";
import { DateField } from "../../ui/date-field.tsx";
import { type Option, Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { RepeatValues } from "./repeat-rule.ts";

const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as Readonly<Record<number, string>>;

function repeatOptions(day: string | null): readonly Option<RepeatValues["repeat"]>[] {
  const on = day === null ? "" : ` on ${weekdayLong(day)}`;
  const nth = day === null ? "by weekday" : `on the ${ordinals[weekOfMonth(day)] ?? "last"} ${weekdayLong(day)}`;
  return [
    { value: "none", label: "Once" },
    { value: "weekly", label: `Every week${on}` },
    { value: "fortnightly", label: `Every other week${on}` },
    { value: "weeks", label: `Every few weeks${on}` },
    { value: "monthly", label: `Every month ${nth}` },
    { value: "months", label: `Every few months ${nth}` },
  ];
}

const endOptions: readonly Option<RepeatValues["ends"]>[] = [
  { value: "never", label: "No end yet" },
  { value: "on", label: "On a date" },
  { value: "after", label: "After so many" },
];

interface RepeatFieldsProps {
  readonly form: Form<RepeatValues & { readonly day: string }>;
  readonly day: string | null;
  readonly today: string;
}

/** How often, and until when. */
export function RepeatFields({ form, day, today }: RepeatFieldsProps) {
  const { repeat, ends } = form.values;
  return (
    <>
      <div className="form-row">
        <Select
          label="Repeats"
          options={repeatOptions(day)}
          value={repeat}
          onChange={(value) => form.set({ repeat: value })}
        />
        {repeat === "weeks" || repeat === "months" ? (
          <TextField
            label={repeat === "weeks" ? "Every how many weeks" : "Every how many months"}
            inputMode="numeric"
            {...form.field("every")}
          />
        ) : null}
      </div>
      {repeat === "none" ? null : (
        <div className="form-row">
          <Select label="Ends" options={endOptions} value={ends} onChange={(value) => form.set({ ends: value })} />
          {ends === "on" ? <DateField label="Last date" today={today} {...form.field("until")} /> : null}
          {ends === "after" ? <TextField label="Sessions in all" inputMode="numeric" {...form.field("times")} /> : null}
        </div>
      )}
    </>
  );
}
