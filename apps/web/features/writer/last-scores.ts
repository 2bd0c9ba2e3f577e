import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { MarkScore } from "@goldthread/clinical/note/progress-mark.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { Administration } from "../measures/api.ts";

const shown = 8;

/**
 * The client's last scores, newest first, as they came: one of them may stand for the progress on an objective, and goes
 * into the note with the day that it was answered on where the practice is.
 */
export function lastScores(
  administrations: readonly Pick<Administration, "measure" | "label" | "total" | "answeredAt">[],
  zone: string,
): readonly MarkScore[] {
  return administrations
    .flatMap(({ measure, label, total, answeredAt }) =>
      total === null
        ? []
        : [
            {
              measure: label === "" ? (measureOf(measure)?.name ?? measure) : label,
              total: String(total),
              on: zonedTime(answeredAt, zone).day,
            },
          ],
    )
    .slice(0, shown);
}
