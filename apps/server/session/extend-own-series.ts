import type { Transaction } from "@goldthread/store/db.ts";
import { readDayAhead } from "@goldthread/store/queries/schedule.ts";
import { lockSeriesToExtend } from "@goldthread/store/queries/session-series.ts";
import { makeSessions, readHorizon } from "./series-sessions.ts";

/** A series is looked at again when its sessions reach less far than this: about once a week. */
const daysEnough = 25 * 7;

/**
 * Keeps the caller's series made ahead, whenever they look at their day or their schedule. As the person themself, so that
 * a series whose client they no longer treat makes nothing more.
 */
export async function extendOwnSeries(tx: Transaction, newId: () => string): Promise<void> {
  const wanting = await lockSeriesToExtend(tx, await readDayAhead(tx, daysEnough));
  if (wanting.length === 0) return;
  const horizon = await readHorizon(tx);
  for (const series of wanting) {
    // What lies before was made once; if it was taken away since, then on purpose.
    await makeSessions(tx, { series, horizon, newId, after: series.made_until });
  }
}
