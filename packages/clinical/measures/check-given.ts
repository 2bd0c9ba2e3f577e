import type { Item, Measure } from "./measure.ts";

export interface GivenFinding {
  readonly field: "answers" | "total" | "previous" | `answers.${number}`;
  readonly expected: string;
}

export interface ToCheck {
  readonly answers?: readonly (number | null)[] | null | undefined;
  readonly total?: number | null | undefined;
  readonly previous?: number | null | undefined;
}

/** What cannot be scored, or nothing. Says what was expected and repeats no answer. */
export function checkGiven(measure: Measure, { answers, total, previous }: ToCheck): readonly GivenFinding[] {
  const findings: GivenFinding[] = [...checkOneOf(measure, { answers, total })];
  if (answers !== null && answers !== undefined) findings.push(...checkAnswers(measure, answers));
  if (total !== null && total !== undefined) findings.push(...checkTotal(measure, "total", total));
  if (previous !== null && previous !== undefined) findings.push(...checkTotal(measure, "previous", previous));
  return findings;
}

function checkOneOf(measure: Measure, { answers, total }: ToCheck): readonly GivenFinding[] {
  const [hasAnswers, hasTotal] = [answers !== null && answers !== undefined, total !== null && total !== undefined];
  if (hasAnswers && hasTotal) return [{ field: "total", expected: "expected answers or a total, not both" }];
  if (hasTotal && !measure.totalAlone)
    return [{ field: "total", expected: `expected ${describeItems(measure)} instead` }];
  if (hasAnswers || hasTotal) return [];
  return measure.items === null
    ? [{ field: "total", expected: `expected ${describeTotal(measure)}` }]
    : [{ field: "answers", expected: `expected ${describeItems(measure)}` }];
}

function checkAnswers(measure: Measure, answers: readonly (number | null)[]): readonly GivenFinding[] {
  const { items } = measure;
  if (items === null) return [{ field: "answers", expected: whyTotalOnly(measure) }];
  if (answers.length !== items.length) return [{ field: "answers", expected: `expected ${describeItems(measure)}` }];
  return answers.flatMap((answer, at) => {
    const item = items[at];
    if (item === undefined || answer === null || item.options.some(({ value }) => value === answer)) return [];
    return [{ field: `answers.${at}` as const, expected: `expected ${describeOptions(item)} or null` }];
  });
}

function checkTotal(measure: Measure, field: "total" | "previous", total: number): readonly GivenFinding[] {
  const { least, most } = measure.total;
  // What is only compared with may have been worked out elsewhere: a WHO-5 of 50 is none of ours and still a number.
  const step = field === "previous" ? Math.min(1, measure.total.step) : measure.total.step;
  const steps = (total - least) / step;
  if (total >= least && total <= most && Math.abs(steps - Math.round(steps)) < 1e-6) return [];
  return [{ field, expected: `expected ${describeTotal(measure, step)}${field === "previous" ? " or null" : ""}` }];
}

function whyTotalOnly(measure: Measure): string {
  const why =
    measure.licence.state === "forbidden"
      ? `the licence of the ${measure.name} does not let a program score its answers`
      : `the ${measure.name} is not scored from its answers here`;
  return `${why}: expected "total", ${describeTotal(measure)}`;
}

function describeItems({ items, name }: Measure): string {
  return `${items?.length ?? 0} answers (${name}), each a number or null`;
}

function describeOptions({ options }: Item): string {
  const values = options.map(({ value }) => value);
  const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0];
  return most - least === values.length - 1 ? `a whole number from ${least} to ${most}` : `one of ${values.join(", ")}`;
}

function describeTotal({ total: { least, most, step: own } }: Measure, step = own): string {
  const kind = step === 1 ? "a whole number" : step < 1 ? "a number" : `a multiple of ${step}`;
  return `${kind} from ${least} to ${most}`;
}
