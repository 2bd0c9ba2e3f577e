import { useState } from "react";
import { useToday } from "../../shell/me.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { type PeriodName, periodOf, periodOptions } from "../summary/periods.ts";
import type { Days } from "./api.ts";
import "./patterns.css";

export interface ChosenPeriod {
  /** Null until both days can be read and stand in order. */
  readonly days: Days | null;
  readonly name: PeriodName;
  readonly own: Days;
  readonly choose: (name: PeriodName) => void;
  readonly type: (own: Days) => void;
}

/** A period by name, or from day to day. */
export function usePeriod(first: PeriodName, firstDay: string | null = null): ChosenPeriod {
  const today = useToday();
  const [name, choose] = useState(first);
  const [own, type] = useState<Days>({ from: "", to: "" });
  const days = name === "own" ? readDays(own, today) : periodOf(name, { today, firstDay });
  return { days, name, own, choose, type };
}

function readDays({ from, to }: Days, today: string): Days | null {
  const [first, last] = [readDateField(from, today), readDateField(to, today)];
  return first === null || last === null || last < first ? null : { from: first, to: last };
}

export function PeriodFields({ name, own, choose, type }: ChosenPeriod) {
  const today = useToday();
  return (
    <div className="period-fields no-print">
      <Select label="Period" value={name} options={[...periodOptions]} onChange={choose} />
      {name === "own" ? (
        <>
          <DateField label="From" today={today} value={own.from} onChange={(from) => type({ ...own, from })} />
          <DateField label="To" today={today} value={own.to} onChange={(to) => type({ ...own, to })} />
        </>
      ) : null}
    </div>
  );
}
