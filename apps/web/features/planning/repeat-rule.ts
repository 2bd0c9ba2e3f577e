import { weekOfMonth } from "@goldthread/clinical/session/recurrence.ts";
import type { Input } from "../../api-types.ts";

/** How a session comes again, as chosen. */
export interface RepeatValues {
  readonly repeat: "none" | "weekly" | "fortnightly" | "weeks" | "monthly" | "months";
  /** For every so many. */
  readonly every: string;
  readonly ends: "never" | "on" | "after";
  readonly until: string;
  readonly times: string;
}

export const noRepeat: RepeatValues = { repeat: "none", every: "3", ends: "never", until: "", times: "8" };

type Rule = Pick<Input<"POST /api/series">, "repeats" | "every" | "week" | "until" | "times">;
type ReadRepeat =
  | { readonly ok: true; readonly rule: Rule | null }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

interface From {
  readonly day: string;
  readonly untilDay: string | null;
}

/** The rule that was chosen, null for none, or an error for each field that needs a look. */
export function readRepeat(values: RepeatValues, { day, untilDay }: From): ReadRepeat {
  if (values.repeat === "none") return { ok: true, rule: null };
  const every = { weekly: 1, fortnightly: 2, monthly: 1, weeks: whole(values.every), months: whole(values.every) }[
    values.repeat
  ];
  const times = values.ends === "after" ? whole(values.times) : null;
  const errors: Record<string, string> = {};
  if (every === null || every < 1 || every > 12) errors["every"] = "Enter a number from 1 to 12.";
  if (values.ends === "on" && (untilDay === null || untilDay < day))
    errors["until"] = "Enter a date after the first session.";
  if (values.ends === "after" && (times === null || times < 1 || times > 500))
    errors["times"] = "Enter a number from 1 to 500.";
  if (Object.keys(errors).length > 0 || every === null) return { ok: false, errors };
  const isMonthly = values.repeat === "monthly" || values.repeat === "months";
  const week = isMonthly ? weekChoice(day) : null;
  const until = values.ends === "on" ? untilDay : null;
  return { ok: true, rule: { repeats: isMonthly ? "monthly" : "weekly", every, week, until, times } };
}

/** The fourth is the fourth, also where it happens to be the last; a fifth is the last. */
function weekChoice(day: string): 1 | 2 | 3 | 4 | -1 {
  const week = weekOfMonth(day);
  return week === 1 || week === 2 || week === 3 || week === 4 ? week : -1;
}

function whole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}
