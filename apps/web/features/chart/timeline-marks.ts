import { dispositionWords } from "@goldthread/clinical/risk/dispositions.ts";
import type { TimelineItem } from "../../api-types.ts";
import { instantAt } from "../../time/zoned.ts";
import type { MedicationChange } from "../homework/api.ts";
import { medicationWords } from "../homework/homework-words.ts";
import type { Risk } from "../risk/api.ts";

/** What happened between the sessions: it has its own line on the timeline. */
export interface TimelineMark {
  readonly id: string;
  readonly start: string;
  readonly kind: "medication" | "risk" | "event";
  readonly words: string;
}

/** Medication that was not withdrawn, risk as it was opened and closed, and events of this client. */
export function marksOf(
  { changes, risk }: { changes: readonly MedicationChange[]; risk: Risk | undefined },
  zone: string,
): TimelineMark[] {
  const medication = changes
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((change) => ({
      id: `medication ${change.id}`,
      // A day and no time: it stands above the sessions of that day.
      start: instantAt({ day: change.onDay, clock: "23:59" }, zone),
      kind: "medication" as const,
      words: medicationWords(change),
    }));
  const concerns = (risk?.concerns ?? []).flatMap((one) => [
    { id: `opened ${one.id}`, start: one.openedAt, kind: "risk" as const, words: `Risk opened: ${one.summary}` },
    ...(one.closedAt === null || one.disposition === null
      ? []
      : [
          {
            id: `closed ${one.id}`,
            start: one.closedAt,
            kind: "risk" as const,
            words: `Risk closed: ${dispositionWords[one.disposition]}. ${one.outcome ?? ""}`,
          },
        ]),
  ]);
  const events = (risk?.events ?? []).map(({ id, happenedAt, words }) => ({
    id: `event ${id}`,
    start: happenedAt,
    kind: "event" as const,
    words,
  }));
  return [...medication, ...concerns, ...events];
}

export type TimelineLine =
  | { readonly start: string; readonly item: TimelineItem; readonly mark?: undefined }
  | { readonly start: string; readonly mark: TimelineMark; readonly item?: undefined };

/** Sessions in their order with the marks between them; marks older than the last session wait for its page. */
export function withMarks(
  items: readonly TimelineItem[],
  marks: readonly TimelineMark[],
  { hasMore }: { readonly hasMore: boolean },
): TimelineLine[] {
  const oldest = items.at(-1)?.start ?? "";
  const lines: TimelineLine[] = items.map((item) => ({ start: item.start, item }));
  for (const mark of marks.filter(({ start }) => !hasMore || start >= oldest)) {
    const at = lines.findIndex((line) => line.start < mark.start);
    lines.splice(at === -1 ? lines.length : at, 0, { start: mark.start, mark });
  }
  return lines;
}
