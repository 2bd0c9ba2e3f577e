import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, Ref } from "react";
import { Field, type FieldWords } from "./field.tsx";

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string | undefined;
  readonly type?: "text" | "email" | "password" | "search" | "number";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly kind?: string;
  readonly inputMode?: "text" | "numeric" | "email" | "search";
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  help,
  error,
  optional,
  kind,
  value,
  onChange,
  isRequired,
  isDisabled,
  isReadOnly,
  type = "text",
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} kind={kind}>
      {(ties) => (
        <input
          {...rest}
          {...ties}
          className="input"
          // A name written from right to left stands so while it is typed.
          dir={type === "text" || type === "search" ? "auto" : undefined}
          type={type}
          data-kind={kind}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-required={isRequired}
          disabled={isDisabled}
          readOnly={isReadOnly}
          // A browser's own spelling service may send text away.
          spellCheck={false}
          autoCapitalize={type === "email" || type === "password" ? "none" : undefined}
        />
      )}
    </Field>
  );
}
