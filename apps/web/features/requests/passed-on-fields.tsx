import { mostPassedOnAtOnce } from "@goldthread/clinical/disclosure/intermediary-list.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { emptyPassedOn, type TypedPassedOn } from "./typed-passed-on.ts";

interface PassedOnFieldsProps {
  readonly rows: readonly TypedPassedOn[];
  /** By row and field: `passedOn.0.to`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly today: string;
  readonly onChange: (rows: readonly TypedPassedOn[]) => void;
}

/** Whom an intermediary named as having got the records, one row for each. */
export function PassedOnFields({ rows, errors, today, onChange }: PassedOnFieldsProps) {
  const change = (at: number, to: Partial<TypedPassedOn>) =>
    onChange(rows.map((row, one) => (one === at ? { ...row, ...to } : row)));
  return (
    <>
      {rows.map((row, at) => (
        // Rows have no name of their own, and none is moved.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={at} className="passed-on">
          <legend>Recipient {at + 1}</legend>
          <TextField
            label="Who got records"
            autoComplete="off"
            value={row.to}
            onChange={(to) => change(at, { to })}
            error={errors[`passedOn.${at}.to`]}
          />
          <DateField
            label="On"
            today={today}
            value={row.on}
            onChange={(on) => change(at, { on })}
            error={errors[`passedOn.${at}.on`]}
          />
          <TextField
            label="What kind of information"
            autoComplete="off"
            value={row.what}
            onChange={(what) => change(at, { what })}
            error={errors[`passedOn.${at}.what`]}
          />
          <Button size="s" tone="quiet" onPress={() => onChange(rows.filter((_, one) => one !== at))}>
            Remove recipient {at + 1}
          </Button>
        </fieldset>
      ))}
      {rows.length >= mostPassedOnAtOnce ? (
        <p className="quiet small">
          {mostPassedOnAtOnce} at once. Record these; then add the others to the request in the same way.
        </p>
      ) : (
        <Button size="s" icon="plus" onPress={() => onChange([...rows, emptyPassedOn])}>
          Add a recipient that the intermediary named
        </Button>
      )}
    </>
  );
}
