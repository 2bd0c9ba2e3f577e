import { useId } from "react";
import type { FieldWords } from "./field.tsx";
import type { Option } from "./select.tsx";
import "./field.css";

interface CheckFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong while it is not ticked, read with it. */
  readonly error?: string | undefined;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}

export function CheckField({ label, help, error, value, onChange, isDisabled }: CheckFieldProps) {
  const id = useId();
  const described = [help === undefined ? "" : `${id}-help`, error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={error === undefined ? undefined : true}
      />
      <span id={`${id}-label`}>{label}</span>
      {help === undefined ? null : (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <ErrorLine id={`${id}-error`} error={error} />
    </label>
  );
}

interface ChoicesProps<Value extends string> extends FieldWords {
  readonly options: readonly (Option<Value> & { readonly help?: string })[];
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  readonly inRow?: boolean;
}

/** Any number of several: check boxes under one question. */
export function Choices<Value extends string>({
  label,
  help,
  error,
  options,
  values,
  onChange,
  inRow = false,
}: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="field-label">{label}</legend>
      {help === undefined ? null : <span className="field-help">{help}</span>}
      <div className={inRow ? "choices-row" : "choices-grid"}>
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            help={option.help}
            value={values.includes(option.value)}
            onChange={(on) =>
              onChange(on ? [...values, option.value] : values.filter((value) => value !== option.value))
            }
          />
        ))}
      </div>
      <ErrorLine id={`${id}-error`} error={error} />
    </fieldset>
  );
}

interface OneOfProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons in a row. */
export function OneOf<Value extends string>({ label, help, error, options, value, onChange }: OneOfProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="field-label">{label}</legend>
      {help === undefined ? null : <span className="field-help">{help}</span>}
      <div className="choices-row">
        {options.map((option) => (
          <label className="check" key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <ErrorLine id={`${id}-error`} error={error} />
    </fieldset>
  );
}

function ErrorLine({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <span className="field-error" id={id}>
      {error}
    </span>
  );
}
