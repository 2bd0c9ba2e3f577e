import { parseClock } from "../time/parse-clock.ts";
import { addMinutes } from "../time/zoned.ts";
import type { FieldWords } from "./field.tsx";
import { TextField } from "./text-field.tsx";

interface TimeFieldProps extends FieldWords {
  /** As typed. Read it with `parseClock` when the form is sent. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly name?: string | undefined;
}

/** A time typed as one likes ("1430", "2.30pm"), put in order on leaving. Arrows step by five minutes. */
export function TimeField({ value, onChange, ...rest }: TimeFieldProps) {
  const clock = parseClock(value);
  return (
    <TextField
      {...rest}
      kind="time"
      help={clock === null ? "Such as 14:30" : undefined}
      value={value}
      onChange={onChange}
      autoComplete="off"
      onBlur={() => {
        if (clock !== null && clock !== value) onChange(clock);
      }}
      onKeyDown={(event) => {
        const step = event.key === "ArrowUp" ? 5 : event.key === "ArrowDown" ? -5 : 0;
        if (step === 0 || clock === null || event.altKey) return;
        event.preventDefault();
        onChange(addMinutes(clock, step));
      }}
    />
  );
}
