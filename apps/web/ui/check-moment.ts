import { instantAt } from "../time/zoned.ts";
import { parseClock } from "../time/parse-clock.ts";
import { checkDay, readDateField } from "./date-field.tsx";

interface MomentRule {
  readonly zone: string;
  readonly today: string;
  readonly now: string;
  /** Nothing before it, and what to say of what is. */
  readonly from?: { readonly at: string; readonly words: string };
}

/** What is wrong with a day and a clock time of something that has happened, by the names of the two fields. */
export function checkMoment(
  { day, clock }: { readonly day: readonly [name: string, text: string]; readonly clock: readonly [string, string] },
  { zone, today, now, from }: MomentRule,
): Readonly<Record<string, string>> {
  const [dayName, dayText] = day;
  const [clockName, clockText] = clock;
  const time = parseClock(clockText);
  const errors = {
    ...checkDay({ [dayName]: dayText }, today),
    ...(time === null ? { [clockName]: "Enter a time, such as 14:30." } : {}),
  };
  const date = readDateField(dayText, today);
  if (Object.keys(errors).length > 0 || date === null || time === null) return errors;
  if (date > today) return { [dayName]: "Enter a day that has come." };
  const at = instantAt({ day: date, clock: time }, zone);
  if (Date.parse(at) > Date.parse(now)) return { [clockName]: "Enter a time that has come." };
  return from !== undefined && Date.parse(at) < Date.parse(from.at) ? { [dayName]: from.words } : {};
}
