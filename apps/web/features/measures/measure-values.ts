import { checkGiven } from "@goldthread/clinical/measures/check-given.ts";
import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { type Score, score } from "@goldthread/clinical/measures/score.ts";

/** A measure as it is typed in a form. */
export interface MeasureValues {
  readonly measure: string;
  readonly label: string;
  readonly entry: "answers" | "total";
  readonly answers: readonly (number | null)[];
  /** As typed. */
  readonly total: string;
  readonly licenceHeld: boolean;
}

/** One for each item, null where none is chosen yet. */
export function answersOf({ items }: Measure, { answers }: MeasureValues): (number | null)[] {
  return (items ?? []).map((_item, at) => answers[at] ?? null);
}

/** The total as a number, null where none is typed. */
function totalOf({ total }: MeasureValues): number | null {
  const number = Number(total.trim().replace(",", "."));
  return total.trim() === "" || Number.isNaN(number) ? null : number;
}

/** As the API takes it. */
export function enteredAs(values: MeasureValues): { answers: (number | null)[] | null; total: number | null } {
  const measure = measureOf(values.measure);
  const isTotal = measure === undefined || measure.items === null || values.entry === "total";
  return isTotal ? { answers: null, total: totalOf(values) } : { answers: answersOf(measure, values), total: null };
}

/** What can be said before it is sent. */
export function missingWords(values: MeasureValues): Readonly<Record<string, string>> {
  const measure = measureOf(values.measure);
  if (measure === undefined) return { measure: "Choose a measure." };
  const { answers, total } = enteredAs(values);
  const label: Record<string, string> =
    measure.id === "other" && values.label.trim() === "" ? { label: "Enter the instrument’s name." } : {};
  if (answers !== null) {
    return answers.every((answer) => answer === null) ? { ...label, answers: "Answer at least one item." } : label;
  }
  const { least, most } = measure.total;
  const fits = total !== null && checkGiven(measure, { total }).length === 0;
  const licence: Record<string, string> =
    measure.licence.state === "forbidden" && !values.licenceHeld
      ? { licenceHeld: "Say that the practice holds a licence, or leave it out." }
      : {};
  return { ...label, ...licence, ...(fits ? {} : { total: `Enter the total, from ${least} to ${most}.` }) };
}

/** The score of what stands there now; null before anything does, or while a total cannot be. */
export function scoreNow(measure: Measure, values: MeasureValues): Score | null {
  const { answers, total } = enteredAs(values);
  if (answers !== null) return answers.every((answer) => answer === null) ? null : score(measure, { answers });
  return total === null || checkGiven(measure, { total }).length > 0 ? null : score(measure, { total });
}
