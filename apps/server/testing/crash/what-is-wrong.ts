import { verifyRecord } from "@goldthread/store/verify.ts";
import type { PracticeToKill } from "./a-practice-to-kill.ts";

/** Whether the record verifies, and everything that was ever answered with a yes is in it. */
export async function whatIsWrong({ server, vkey, acknowledged }: PracticeToKill): Promise<readonly string[]> {
  const { problem } = await verifyRecord(server.test.db, { vkey });
  const { notes, additions } = acknowledged;
  const lost = await server.test.asOwner.sql<{ id: string }>(
    `select id from unnest($1::uuid[]) as t (id)
       where not exists (select from note n join signature s on s.note_id = n.id where n.id = t.id)
     union all
     select id from unnest($2::uuid[]) as t (id) where not exists (select from note_addition a where a.id = t.id)`,
    [notes, additions],
  );
  return [
    ...(problem === null ? [] : [`the record does not verify: ${JSON.stringify(problem)}`]),
    ...lost.map(({ id }) => `${id} was acknowledged and is LOST`),
  ];
}
