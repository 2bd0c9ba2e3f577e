import { Field, type FieldWords } from "./field.tsx";

interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string | undefined;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
}

/** Several lines. Grows with its text. */
export function TextArea({
  label,
  help,
  error,
  optional,
  value,
  onChange,
  isRequired,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(ties) => (
        <textarea
          {...rest}
          {...ties}
          className="input"
          dir="auto"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-required={isRequired}
          spellCheck={false}
        />
      )}
    </Field>
  );
}
