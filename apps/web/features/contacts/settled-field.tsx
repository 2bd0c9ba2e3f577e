import { useState } from "react";
import { TextField } from "../../ui/text-field.tsx";

interface SettledFieldProps {
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly isShort?: boolean;
  /** What is wrong with what was typed, null where nothing is. */
  readonly check?: (typed: string) => string | null;
  readonly onSettled: (typed: string) => void;
}

/** A field whose words are kept when it is left or Enter is pressed. What cannot be kept stays and says why. */
export function SettledField({
  label,
  value,
  limit,
  isShort = false,
  check = () => null,
  onSettled,
}: SettledFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const problem = typed === null ? null : (tooLong(typed, limit) ?? check(typed.trim()));
  const settle = () => {
    if (typed === null || problem !== null) return;
    if (typed.trim() !== value) onSettled(typed.trim());
    setTyped(null);
  };
  return (
    <div data-short={isShort ? "" : undefined}>
      <TextField
        label={label}
        autoComplete="off"
        value={shown}
        onChange={setTyped}
        error={problem ?? undefined}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) settle();
        }}
      />
    </div>
  );
}

function tooLong(typed: string, limit: number): string | null {
  return typed.trim().length > limit ? `Keep it to ${limit} characters.` : null;
}
