import { useState } from "react";
import { fieldProps } from "../../editor/field-props.ts";
import { parseClock } from "../../time/parse-clock.ts";

interface SegmentTimeProps {
  readonly label: string;
  /** HH:MM, null where none is given. */
  readonly value: string | null;
  readonly onChange: (clock: string | null) => void;
  readonly autoFocus?: boolean;
}

/** A time typed as one likes. Only what can be read goes into the draft; anything else stays and is marked. */
export function SegmentTime({ label, value, onChange, autoFocus }: SegmentTimeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const clock = typed === null ? value : parseClock(typed);
  const isWrong = typed !== null && typed.trim() !== "" && clock === null;
  const leave = () => {
    if (typed === null || isWrong) return;
    onChange(typed.trim() === "" ? null : clock);
    setTyped(null);
  };
  return (
    <input
      {...fieldProps}
      data-writing-field=""
      autoFocus={autoFocus}
      className="segment-time"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      title={isWrong ? "Type a time such as 14:05" : undefined}
      placeholder="00:00"
      value={typed ?? value ?? ""}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) leave();
      }}
    />
  );
}
