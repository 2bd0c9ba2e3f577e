import { type DayContext, dayOrder, parseDay } from "../time/parse-day.ts";
import { dayInFull, dayShort } from "../time/words.ts";
import { addDays } from "../time/zoned.ts";
import type { FieldWords } from "./field.tsx";
import { TextField } from "./text-field.tsx";

interface DateFieldProps extends FieldWords {
  /** As typed. Read it with `readDateField` when the form is sent. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly today: string;
  readonly name?: string | undefined;
  readonly onBlur?: () => void;
}

function dayContext(today: string): DayContext {
  return { today, order: dayOrder(navigator.languages) };
}

/** The day that a date field's text names, null where it names none. */
export function readDateField(text: string, today: string): string | null {
  return parseDay(text, dayContext(today));
}

/** Further away than this, a year was mistyped. */
const farthestYears = { back: 100, ahead: 10 } as const;

/** The error of a date that must be there, by the name of its field; nothing where it is as it should be. */
export function checkDay(field: Readonly<Record<string, string>>, today: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(field).flatMap(([name, text]) => {
      const problem = dayProblem(readDateField(text, today), today);
      return problem === null ? [] : [[name, problem]];
    }),
  );
}

function dayProblem(day: string | null, today: string): string | null {
  if (day === null) return `Enter a date, such as ${dayShort(today)}.`;
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  return years < -farthestYears.back || years > farthestYears.ahead ? "Look at the year again." : null;
}

/** A date typed as one likes; read back in words so that 3/4 is never a guess. Arrows step by a day. */
export function DateField({ value, onChange, today, help, ...rest }: DateFieldProps) {
  const day = readDateField(value, today);
  const example = help ?? `Such as ${dayShort(today)}`;
  const readBack = day === null ? example : dayInFull(day);
  return (
    <TextField
      {...rest}
      kind="date"
      help={readBack}
      value={value}
      onChange={onChange}
      autoComplete="off"
      onKeyDown={(event) => {
        const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (step === 0 || event.altKey) return;
        event.preventDefault();
        onChange(dayShort(day === null ? today : addDays(day, step)));
      }}
    />
  );
}
