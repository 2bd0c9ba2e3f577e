import type { GivenScore } from "@goldthread/clinical/review/part-to-review.ts";
import type { Administration } from "../measures/api.ts";

/** What the client answered in this session, each measure once as it was answered last: the note is held against it. */
export function sessionScores(
  administrations: readonly Pick<Administration, "measure" | "sessionId" | "answeredAt" | "total" | "flags">[],
  sessionId: string,
): readonly GivenScore[] {
  const given = administrations.filter((one) => one.sessionId === sessionId);
  const inOrder = given.toSorted((one, other) => one.answeredAt.localeCompare(other.answeredAt));
  const last = new Map(inOrder.map((one) => [one.measure, one]));
  return Array.from(last.values(), ({ measure, total, flags }) => ({ measure, total: total ?? undefined, flags }));
}
