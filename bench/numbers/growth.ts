import { asPart } from "@goldthread/store/as-part.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { aBenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import type { SessionToSign } from "../a-session.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { fillPractice } from "../past-notes.ts";
import { signOne } from "../sign-one.ts";
import { inTurns } from "../stopwatch.ts";
import type { Work } from "../stopwatch.ts";

/** Writing in a small practice and, in turns with it, in one a hundred times its size. */
export const growth = defineBench({
  id: "growth",
  states: "Signing and saving cost the same with 1,000 and with 100,000 notes in the database.",
  async run({ database, note }) {
    note("1,000 and 100,000 notes");
    const small = await works(await database(), 1_000);
    const large = await works(await database(), 100_000);
    note("in turns");
    return [
      ...figures("signing an individual note", await inTurns(small.individual, large.individual)),
      ...figures("signing a twelve-member session", await inTurns(small.group, large.group)),
      ...figures("saving a change", await inTurns(small.saving, large.saving)),
    ];
  },
});

interface Works {
  readonly individual: readonly Work[];
  readonly group: readonly Work[];
  readonly saving: readonly Work[];
}

async function works({ db, bare }: BenchDatabase, notes: number): Promise<Works> {
  const practice = await aBenchPractice(bare);
  await fillPractice(bare, notes);
  const individuals = await many(160, (nr) => aDraftedIndividual(bare, practice, { nr }));
  const groups = await many(60, () => aDraftedGroup(bare, practice));
  const { shown } = await aDraftedIndividual(bare, practice, { nr: 0 });
  const draftId = shown[0]?.draftId ?? "";
  const save = (nr: number) => () =>
    asPart(db, "drafts", (tx) =>
      appendChanges(tx, [{ draftId, change: new Uint8Array(60).fill(nr % 256), authorId: practice.clinician.id }]),
    );
  await bare.query("vacuum analyze");
  const sign = (session: SessionToSign) => () => signOne(db, session);
  return {
    individual: individuals.map(sign),
    group: groups.map(sign),
    saving: Array.from({ length: 340 }, (_, nr) => save(nr)),
  };
}

async function many(count: number, draft: (nr: number) => Promise<SessionToSign>): Promise<SessionToSign[]> {
  const sessions: SessionToSign[] = [];
  for (let nr = 0; nr < count; nr += 1) sessions.push(await draft(nr));
  return sessions;
}

function figures(what: string, { left: small, right: large }: { left: number; right: number }): Figure[] {
  return [
    { what: `${what}, 1,000 notes in the database`, value: small, unit: "ms" },
    { what: `${what}, 100,000 notes in the database`, value: large, unit: "ms" },
    { what: `growth, ${what}`, value: large / small, unit: "x", limit: 1.5 },
  ];
}
