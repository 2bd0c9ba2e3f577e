import type { TodaySession } from "../../api-types.ts";
import { call } from "../../api.ts";
import { addDays } from "../../time/zoned.ts";

/** What was done, in words, and how it is taken back. */
export interface DoneStep {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}

/** Ends a session's series before it; taken back, the series goes on as it would have. */
export async function endFollowing({ seriesId, seriesDay }: TodaySession): Promise<DoneStep> {
  if (seriesId === null || seriesDay === null) throw new Error("Cannot end the series: the session is of none");
  const before = await call("GET /api/series/:seriesId", { seriesId });
  const lastDay = addDays(seriesDay, -1);
  const ended = await call("POST /api/series/:seriesId/end", { seriesId, version: before.version, lastDay });
  const many = ended.removed === 1 ? "1 session was" : `${ended.removed} sessions were`;
  return {
    words: `The series ends here. ${many} taken off the schedule.`,
    undo: () => call("POST /api/series/:seriesId/end", { seriesId, version: ended.version, lastDay: before.until }),
  };
}
