import { checkDay, readDateField } from "../../ui/date-field.tsx";

/** Two days as they are typed. */
export interface TypedPeriod {
  readonly from: string;
  readonly to: string;
}

/** Before that year no record was kept here, so it was mistyped. */
const firstYear = "1950";

/** What is wrong with the days, by the name of the field; of one that is still being typed, nothing. */
export function periodProblems(typed: TypedPeriod, today: string): Readonly<Record<string, string>> {
  const read = Object.fromEntries(Object.entries(typed).filter(([, text]) => readDateField(text, today) !== null));
  const mistyped = checkDay(read, today);
  if (Object.keys(mistyped).length > 0) return mistyped;
  const [from, to] = [readDateField(typed.from, today), readDateField(typed.to, today)];
  if (from !== null && from < firstYear) return { from: "Look at the year again." };
  if (from !== null && from > today)
    return { from: "Choose a day that has come: the record says nothing of later ones." };
  if (from !== null && to !== null && to < from) return { to: "Choose a day that is not before the first." };
  return {};
}

/** Both days included; null until both can be read and are as they should be. */
export function readPeriod(typed: TypedPeriod, today: string): { readonly from: string; readonly to: string } | null {
  const [from, to] = [readDateField(typed.from, today), readDateField(typed.to, today)];
  const isWrong = Object.keys(periodProblems(typed, today)).length > 0;
  return from === null || to === null || isWrong ? null : { from, to };
}
