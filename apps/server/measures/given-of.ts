import { checkGiven } from "@goldthread/clinical/measures/check-given.ts";
import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import type { Given } from "@goldthread/clinical/measures/score.ts";
import { refuse } from "../errors.ts";

export function measureNamed(id: string): Measure {
  return (
    measureOf(id) ??
    refuse("invalid_input", [{ field: "measure", expected: "expected the id of a measure (docs/measures.md)" }])
  );
}

interface Entered {
  readonly answers: readonly (number | null)[] | null;
  readonly total: number | null;
}

/** What can be scored; refused is what cannot, with each field and what it takes. A form without any answer is none. */
export function givenOf(measure: Measure, { answers, total }: Entered): Given {
  const findings = checkGiven(measure, { answers, total });
  if (findings.length > 0) refuse("invalid_input", findings);
  if (answers === null) return { total: total ?? 0 };
  if (answers.every((answer) => answer === null)) {
    refuse("invalid_input", [{ field: "answers", expected: "expected at least one answer" }]);
  }
  return { answers };
}
