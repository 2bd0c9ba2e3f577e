import { Field, type FieldWords } from "./field.tsx";
import { Icon } from "./icon.tsx";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldWords {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean;
}

/** The browser's own select: every keyboard, phone and screen reader knows it. */
export function Select<Value extends string>({
  label,
  help,
  error,
  optional,
  value,
  options,
  onChange,
  name,
  isDisabled,
}: SelectProps<Value>) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(ties) => (
        <span className="select-wrap">
          <select
            {...ties}
            className="input"
            name={name}
            value={value}
            disabled={isDisabled}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
