import { dispositionWords } from "@goldthread/clinical/risk/dispositions.ts";
import type { TimelineItem } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { instantAt } from "../../time/zoned.ts";
import type { MedicationChange } from "../homework/api.ts";
import { medicationWords } from "../homework/homework-words.ts";
import type { Risk } from "../risk/api.ts";
import type { SummaryList } from "../summary/api.ts";

/** What happened between the sessions: it has its own line on the timeline. */
export interface TimelineMark {
  readonly id: string;
  readonly start: string;
  readonly kind: "medication" | "risk" | "event" | "summary";
  readonly words: string;
  /** What it leads to: only a signed summary does. */
  readonly summaryId?: string;
}

interface Between {
  readonly changes: readonly MedicationChange[];
  readonly risk: Risk | undefined;
  readonly summaries: SummaryList["signed"];
}

/** Medication that was not withdrawn, risk as it was opened and closed, events of this client, signed summaries. */
export function marksOf({ changes, risk, summaries }: Between, zone: string): TimelineMark[] {
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
  return [...medication, ...concerns, ...events, ...summaries.map(summaryMark)];
}

function summaryMark({ id, kind, from, to, signedAt }: Between["summaries"][number]): TimelineMark {
  const title = kind === "discharge" ? "Discharge summary" : "Summary";
  const words = `${title}, ${dayWords(from)} to ${dayWords(to)}`;
  return { id: `summary ${id}`, start: signedAt, kind: "summary", words, summaryId: id };
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
