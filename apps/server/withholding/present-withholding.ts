import type { withholding } from "@goldthread/api/nouns/withholding.ts";
import { reviewOutcomes, withholdingSubjects } from "@goldthread/clinical/withholding/subject.ts";
import type { WithholdingRow } from "@goldthread/store/queries/withholding.ts";
import { z } from "zod";

const withheld = z.object({
  subject: z.enum(withholdingSubjects),
  subjectId: z.string(),
  day: z.string(),
  ground: z.string(),
  from: z.enum(["client", "representative"]).default("client"),
  reason: z.string(),
  credential: z.string(),
  lookAgainOn: z.string(),
});
const kept = z.object({ lookAgainOn: z.string() });
const asked = z.object({ askedOn: z.string(), askedBy: z.string(), words: z.string(), by: z.string() });
const reviewed = z.object({
  outcome: z.enum(reviewOutcomes),
  words: z.string(),
  given: z.string(),
  credential: z.string(),
});
const ended = z.object({ reason: z.string() });

function read<Content>(schema: z.ZodType<Content>, content: string | null): Content | null {
  return content === null ? null : schema.parse(JSON.parse(content));
}

/** As the acts say, with the day as it stands today. */
export function presentWithholding(row: WithholdingRow, today: string): z.input<typeof withholding> {
  const facts = withheld.parse(JSON.parse(row.content));
  const lookAgainOn = read(kept, row.kept)?.lookAgainOn ?? facts.lookAgainOn;
  const [request, review, end] = [read(asked, row.asked), read(reviewed, row.review), read(ended, row.ended)];
  const isStanding = end === null && review?.outcome !== "released";
  return {
    id: row.id,
    clientId: row.clientId,
    clientName: row.clientName,
    ...facts,
    by: row.by,
    at: row.at,
    lookAgainOn,
    isStanding,
    isDue: isStanding && (lookAgainOn <= today || (request !== null && review === null)),
    reviewAsked:
      request === null
        ? null
        : { on: request.askedOn, by: request.askedBy, words: request.words, isByClient: request.by === row.clientId },
    review: review === null ? null : { ...review, by: row.reviewedBy ?? "", at: row.reviewedAt ?? "" },
    ended: end === null ? null : { ...end, by: row.endedBy ?? "", at: row.endedAt ?? "" },
    may: { keepOrEnd: row.mayKeepOrEnd, review: row.mayReview },
  };
}
