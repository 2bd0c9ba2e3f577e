import { checkDay, readDateField } from "../../ui/date-field.tsx";

/** As typed: who got records from the intermediary, when, and which kind. */
export interface TypedPassedOn {
  readonly to: string;
  readonly on: string;
  readonly what: string;
}

export const emptyPassedOn: TypedPassedOn = { to: "", on: "", what: "" };

/** Each row is whole, or the field that is missing says so. */
export function checkPassedOn(rows: readonly TypedPassedOn[], today: string): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [at, { to, on, what }] of rows.entries()) {
    if (to.trim() === "") errors[`passedOn.${at}.to`] = "Enter who got records.";
    Object.assign(errors, checkDay({ [`passedOn.${at}.on`]: on }, today));
    if (what.trim() === "") errors[`passedOn.${at}.what`] = "Enter what kind of information it was.";
  }
  return errors;
}

/** As the server takes them. */
export function saidPassedOn(rows: readonly TypedPassedOn[], today: string): TypedPassedOn[] {
  return rows.map((row) => ({ ...row, on: readDateField(row.on, today) ?? today }));
}
