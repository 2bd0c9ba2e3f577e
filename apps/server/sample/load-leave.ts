import { randomUUID } from "node:crypto";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addLeave } from "@goldthread/store/queries/leave.ts";
import { openCover } from "../staff/open-cover.ts";

/** Leave that somebody entered today, with the cover that it opens. After the care teams: those are what is covered. */
export async function loadLeave(db: Database, { leave }: SamplePractice, now: string): Promise<void> {
  const [at, newId] = [new Date(now), () => randomUUID()];
  for (const { id, staffId, coverId, from, to } of leave)
    await asActor(db, { staffId, clock: now }, async (tx) => {
      await addLeave(tx, { id, staffId, coverId, from, to });
      const taker = { id: coverId, capacity: "supervisor" } as const;
      const act = { by: staffId, at, newId };
      await openCover(tx, { leaveId: id, staffId, taker, days: { from, to }, moveSessions: false, act });
    });
}
