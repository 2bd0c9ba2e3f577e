import type { Pool } from "pg";
import { asPart } from "@goldthread/store/as-part.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { createAppendQueue } from "@goldthread/server/live/append-queue.ts";
import { aBenchPractice } from "../a-practice.ts";
import { aDraftedIndividual } from "../a-session.ts";
import type { BenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import { median, timeAtOnce, timeEach } from "../stopwatch.ts";

/** From a change in the server's hands to the row committed: what must happen before the page may say Saved. */
export const draftSaving = defineBench({
  id: "draft-saving",
  states: "Saving a change of a draft costs the same however many drafts the practice has.",
  async run({ database, note }) {
    const { db, bare } = await database();
    const practice = await aBenchPractice(bare);
    const queue = createAppendQueue((changes) => asPart(db, "drafts", (tx) => appendChanges(tx, changes)));
    const draftIds: string[] = [];
    for (let nr = 0; nr < 32; nr += 1)
      draftIds.push((await aDraftedIndividual(bare, practice, { nr })).shown[0]!.draftId);
    const save = (nr: number) => () =>
      queue.append({
        draftId: draftIds[nr % 32]!,
        change: new Uint8Array(60).fill(nr % 256),
        authorId: practice.clinician.id,
      });
    const works = (count: number) => Array.from({ length: count }, (_, nr) => save(nr));

    note("few changes");
    await timeEach(works(50));
    const one = median(await timeEach(works(300)));
    const each = await timeAtOnce(works(4000), 32);
    note("200,000 changes");
    await fillChanges(bare, practice, draftIds);
    await timeEach(works(50));
    const grown = median(await timeEach(works(300)));
    return [
      { what: "one change, one at a time", value: one, unit: "ms" },
      { what: "changes saved, 32 writers at once", value: 1000 / each, unit: "per second" },
      { what: "one change, 200,000 changes in the database", value: grown, unit: "ms" },
      { what: "growth", value: grown / one, unit: "x", limit: 1.5 },
    ];
  },
});

async function fillChanges(bare: Pool, practice: BenchPractice, draftIds: readonly string[]): Promise<void> {
  await bare.query("alter table draft_update disable trigger user");
  await bare.query(
    `insert into draft_update (draft_id, change, author_id)
     select ($1::uuid[])[1 + nr % 32], decode(repeat('ab', 60), 'hex'), $2 from generate_series(1, 200000) as nr`,
    [draftIds, practice.clinician.id],
  );
  await bare.query("alter table draft_update enable trigger user");
  await bare.query("analyze draft_update");
}
