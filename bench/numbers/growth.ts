import { asPart } from "@goldthread/store/as-part.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import type { SessionToSign } from "../a-session.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { fillPractice } from "../past-notes.ts";
import { signOne } from "../sign-one.ts";
import { median, timeEach } from "../stopwatch.ts";

/** Writing while the practice grows a hundredfold around it. */
export const growth = defineBench({
  id: "growth",
  states: "Signing and saving cost the same with 1,000 and with 100,000 notes in the database.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare);
    note("1,000 notes");
    await fillPractice(bench.bare, 1_000);
    const small = await measure(bench, practice);
    note("100,000 notes");
    await fillPractice(bench.bare, 99_000);
    const large = await measure(bench, practice);
    return [
      ...figures("signing an individual note", small.individual, large.individual),
      ...figures("signing a twelve-member session", small.group, large.group),
      ...figures("saving a change", small.saving, large.saving),
    ];
  },
});

interface Measured {
  readonly individual: number;
  readonly group: number;
  readonly saving: number;
}

async function measure(bench: BenchDatabase, practice: BenchPractice): Promise<Measured> {
  const { db, bare } = bench;
  const individuals = await many(160, (nr) => aDraftedIndividual(bare, practice, { nr }));
  const groups = await many(60, () => aDraftedGroup(bare, practice));
  const { shown } = await aDraftedIndividual(bare, practice, { nr: 0 });
  const saves = Array.from(
    { length: 340 },
    (_, nr) => () => save(bench, practice, { draftId: shown[0]?.draftId ?? "", nr }),
  );
  await bare.query("vacuum analyze");
  const sign = (session: SessionToSign) => () => signOne(db, session);
  return {
    individual: await medianOf(individuals.map(sign)),
    group: await medianOf(groups.map(sign)),
    saving: await medianOf(saves),
  };
}

async function many(count: number, draft: (nr: number) => Promise<SessionToSign>): Promise<SessionToSign[]> {
  const sessions: SessionToSign[] = [];
  for (let nr = 0; nr < count; nr += 1) sessions.push(await draft(nr));
  return sessions;
}

/** The first runs only warm the connection. */
async function medianOf(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  return median((await timeEach(works)).slice(40));
}

async function save(
  { db }: BenchDatabase,
  { clinician }: BenchPractice,
  { draftId, nr }: { readonly draftId: string; readonly nr: number },
): Promise<void> {
  const change = new Uint8Array(60).fill(nr % 256);
  await asPart(db, "drafts", (tx) => appendChanges(tx, [{ draftId, change, authorId: clinician.id }]));
}

function figures(what: string, small: number, large: number): Figure[] {
  return [
    { what: `${what}, 1,000 notes in the database`, value: small, unit: "ms" },
    { what: `${what}, 100,000 notes in the database`, value: large, unit: "ms" },
    { what: `growth, ${what}`, value: large / small, unit: "x", limit: 1.5 },
  ];
}
