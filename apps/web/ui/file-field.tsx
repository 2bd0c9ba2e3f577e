import { Field, type FieldWords } from "./field.tsx";
import "./file-field.css";

interface FileFieldProps extends FieldWords {
  readonly value: File | null;
  readonly onChange: (file: File | null) => void;
  /** As the `accept` attribute: a help for choosing, no check. */
  readonly accept: string;
  readonly name?: string | undefined;
}

/** The browser's own choice of a file: every keyboard, phone and screen reader knows it. */
export function FileField({ label, help, error, optional, value: _value, onChange, accept, name }: FileFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} kind="file">
      {(ties) => (
        <input
          {...ties}
          className="input file-input"
          type="file"
          name={name}
          accept={accept}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
