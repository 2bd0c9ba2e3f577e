import type { Pool } from "pg";
import { asPart } from "@goldthread/store/as-part.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { createAppendQueue } from "@goldthread/server/live/append-queue.ts";
import { aBenchPractice } from "../a-practice.ts";
import { aDraftedIndividual } from "../a-session.ts";
import type { BenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { inTurns, timeAtOnce } from "../stopwatch.ts";
import type { Work } from "../stopwatch.ts";

/** From a change in the server's hands to the row committed: what must happen before the page may say Saved. */
export const draftSaving = defineBench({
  id: "draft-saving",
  states: "Saving a change of a draft costs the same however many changes the practice has.",
  async run({ database, note }) {
    const small = await aPracticeAtWork(await database());
    note("200,000 changes");
    const large = await aPracticeAtWork(await database());
    await fillChanges(large);
    note("in turns");
    const works = ({ save }: AtWork, count: number) => Array.from({ length: count }, (_, nr) => save(nr));
    const { left: few, right: many } = await inTurns(works(small, 375), works(large, 375));
    const each = await timeAtOnce(works(large, 4000), writers);
    return [
      { what: "one change, few in the database", value: few, unit: "ms" },
      { what: "one change, 200,000 in the database", value: many, unit: "ms" },
      { what: "growth", value: many / few, unit: "x", limit: 1.5 },
      { what: "changes saved, 200,000 in the database, 32 writers at once", value: 1000 / each, unit: "per second" },
    ];
  },
});

const writers = 32;

interface AtWork {
  readonly bare: Pool;
  readonly practice: BenchPractice;
  readonly draftIds: readonly string[];
  readonly save: (nr: number) => Work;
}

async function aPracticeAtWork({ db, bare }: BenchDatabase): Promise<AtWork> {
  const practice = await aBenchPractice(bare);
  const authorId = practice.clinician.id;
  const queue = createAppendQueue((changes) => asPart(db, "drafts", (tx) => appendChanges(tx, changes)));
  const draftIds: string[] = [];
  for (let nr = 0; nr < writers; nr += 1)
    draftIds.push((await aDraftedIndividual(bare, practice, { nr })).shown[0]?.draftId ?? "");
  await bare.query("vacuum analyze");
  const save = (nr: number) => () =>
    queue.append({ draftId: draftIds[nr % writers] ?? "", change: new Uint8Array(60).fill(nr % 256), authorId });
  return { bare, practice, draftIds, save };
}

async function fillChanges({ bare, practice, draftIds }: AtWork): Promise<void> {
  await bare.query("alter table draft_update disable trigger user");
  await bare.query(
    `insert into draft_update (draft_id, change, author_id)
     select ($1::uuid[])[1 + nr % 32], decode(repeat('ab', 60), 'hex'), $2 from generate_series(1, 200000) as nr`,
    [draftIds, practice.clinician.id],
  );
  await bare.query("alter table draft_update enable trigger user");
  await bare.query("vacuum analyze draft_update");
}
