import { type ReactNode, useId } from "react";
import "./field.css";

export interface FieldWords {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong and what to do, shown under the field and read with it. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** What ties a control to its label, help and error. Spread it on the control. */
export interface ControlTies {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps extends FieldWords {
  readonly kind?: string | undefined;
  readonly children: (ties: ControlTies) => ReactNode;
}

/** Label above, help under it, error under the control, all tied together for a screen reader. */
export function Field({ label, help, error, optional = false, kind, children }: FieldProps) {
  const id = useId();
  const described = [help === undefined ? "" : `${id}-help`, error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field" data-kind={kind}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional ? <span className="optional"> (optional)</span> : null}
      </label>
      {help === undefined ? null : (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error === undefined ? null : (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
