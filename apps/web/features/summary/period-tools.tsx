import { useToday } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import type { AskedPeriod, SummaryAbout, SummaryKind } from "./api.ts";
import { periodProblems, readPeriod, type TypedPeriod } from "./own-period.ts";
import { type PeriodName, periodOf, periodOptions } from "./periods.ts";

const kinds = [
  { value: "periodic", label: "Of a period" },
  { value: "discharge", label: "At discharge" },
] as const;

export interface ChosenPeriod {
  readonly kind: SummaryKind;
  readonly name: PeriodName;
  readonly own: TypedPeriod;
}

interface PeriodToolsProps {
  readonly about: SummaryAbout;
  readonly chosen: ChosenPeriod;
  readonly onChange: (chosen: ChosenPeriod) => void;
}

export function PeriodTools({ about, chosen, onChange }: PeriodToolsProps) {
  const today = useToday();
  const { kind, name, own } = chosen;
  const problems = periodProblems(own, today);
  return (
    <div className="summary-tools no-print">
      {/* A group is not discharged. */}
      {about.of === "group" ? null : (
        <OneOf
          label="Kind"
          options={kinds}
          value={kind}
          onChange={(value) => onChange({ ...chosen, kind: value, name: value === "discharge" ? "all" : name })}
        />
      )}
      <Select
        label="Period"
        value={name}
        options={[...periodOptions]}
        onChange={(value) => onChange({ ...chosen, name: value })}
      />
      {name === "own" ? (
        <div className="form-row">
          <DateField
            label="From"
            today={today}
            value={own.from}
            error={problems["from"]}
            onChange={(from) => onChange({ ...chosen, own: { ...own, from } })}
          />
          <DateField
            label="To"
            today={today}
            value={own.to}
            error={problems["to"]}
            onChange={(to) => onChange({ ...chosen, own: { ...own, to } })}
            help={`Such as ${dayShort(today)}`}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Null until both days can be read and stand in order. */
export function readChosen(
  { kind, name, own }: ChosenPeriod,
  { today, firstDay }: { readonly today: string; readonly firstDay: string | null },
): AskedPeriod | null {
  if (name !== "own") return { kind, ...periodOf(name, { today, firstDay }) };
  const period = readPeriod(own, today);
  return period === null ? null : { kind, ...period };
}
