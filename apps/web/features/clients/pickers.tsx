import { type ReactNode, useState } from "react";
import type { Choice } from "../../ui/combo-box.tsx";
import type { FieldWords } from "../../ui/field.tsx";
import { PickMany } from "../../ui/pick-many.tsx";
import { useClientChoices, useStaffChoices } from "./api.ts";

interface PickerProps extends FieldWords {
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
  /** Ids of those who are there already and are not offered. */
  readonly without?: readonly string[];
  readonly autoFocus?: boolean;
  readonly renderBeside?: (choice: Choice) => ReactNode;
}

/** Several of the staff. */
export function StaffPicker({ without = [], ...props }: PickerProps) {
  const [text, setText] = useState("");
  const choices = useStaffChoices(text, [...without, ...props.chosen.map(({ id }) => id)]);
  return (
    <PickMany
      {...props}
      text={text}
      onText={setText}
      choices={choices}
      empty="Nobody on the staff has a name like this."
    />
  );
}

/** Several of the clients that the caller may know. */
export function ClientPicker({ without = [], ...props }: PickerProps) {
  const [text, setText] = useState("");
  const choices = useClientChoices(text, [...without, ...props.chosen.map(({ id }) => id)]);
  return (
    <PickMany
      {...props}
      text={text}
      onText={setText}
      choices={choices}
      empty="No client that you may enrol has a name like this."
    />
  );
}
