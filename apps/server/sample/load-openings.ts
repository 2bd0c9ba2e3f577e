import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";

/** Those who treat the client with an own view have looked at the chart: a trail says its own time, so they did just now. */
export async function loadOpenings(db: Database, sample: SamplePractice): Promise<void> {
  const who = clientWithOwnView(sample);
  if (who === undefined) return;
  const { id: clientId, careTeam } = who.client;
  for (const { staffId } of careTeam.filter(({ to }) => to === null))
    await asActor(db, { staffId }, (tx) => addAuditEvent(tx, { staffId, act: "chart opened", clientId }));
}
