import { requestKind, requestOutcome, type recordRequest } from "@goldthread/api/nouns/record-request.ts";
import { requestDue } from "@goldthread/clinical/disclosure/request-kind.ts";
import type { RecordRequestRow } from "@goldthread/store/queries/record-request.ts";
import { z } from "zod";
import { documentTypeOf } from "../documents/document-type-of.ts";

const received = z.object({
  kind: requestKind,
  askedBy: z.string(),
  identity: z.string(),
  words: z.string(),
  receivedOn: z.string(),
  wantedBy: z.string().nullable(),
});
const extended = z.object({ because: z.string() });
const named = z.array(z.object({ to: z.string(), on: z.string(), what: z.string() }));
const answered = z.object({
  outcome: requestOutcome,
  on: z.string(),
  words: z.string(),
  // Only an answer with an intermediary's list has it.
  passedOn: named.default([]),
});
const namedLater = z.object({ passedOn: named });

/** As the acts say, with the clock as it stands today. */
export function presentRequest(row: RecordRequestRow, today: string): z.output<typeof recordRequest> {
  const { wantedBy, ...facts } = received.parse(JSON.parse(row.content));
  const extension = row.extension === null ? null : extended.parse(JSON.parse(row.extension));
  const answer = row.answer === null ? null : answered.parse(JSON.parse(row.answer));
  const later = row.passedOn.flatMap((content) => namedLater.parse(JSON.parse(content)).passedOn);
  const dueOn = requestDue({ ...facts, wantedBy, isExtended: extension !== null });
  return {
    id: row.id,
    clientId: row.clientId,
    clientName: row.clientName,
    ...facts,
    dueOn,
    isOverdue: answer === null && dueOn !== null && dueOn < today,
    extension,
    answer:
      answer === null
        ? null
        : { ...answer, by: row.answeredBy ?? "", passedOn: eachOnce([...answer.passedOn, ...later]) },
    recordedBy: row.by,
    papers: row.papers.map(({ type, ...paper }) => ({ ...paper, type: documentTypeOf(type) })),
  };
}

/** The same row said twice is one. */
function eachOnce(rows: z.output<typeof named>): z.output<typeof named> {
  return [...new Map(rows.map((row) => [JSON.stringify([row.to, row.on, row.what]), row])).values()];
}
