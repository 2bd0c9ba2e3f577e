import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import type { SessionToSign } from "../a-session.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { Ask } from "../bench-http.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { fillCharts } from "../past-notes.ts";
import { signByRequest } from "../sign-by-request.ts";
import { timeAtOnce } from "../stopwatch.ts";

const clients = 32;
const warmUp = 12;

/** Saved drafts become signed notes over HTTP, with every check: what a practice files in a second. */
export const filing = defineBench({
  id: "filing",
  states: "Notes and twelve-member sessions filed in a second, signed and in the ledger, each session in one act.",
  async run({ database, note }) {
    const bench = await database();
    const people: Person[] = [];
    const http = await startBenchHttp(bench);
    try {
      for (let nr = 0; nr < clients; nr += 1) {
        const practice = await aBenchPractice(bench.bare, { clients: 60 });
        people.push({ practice, ask: await http.signIn(practice) });
        await fillCharts(bench.bare, practice);
      }
      const individual: Draft = (practice, nr) => aDraftedIndividual(bench.bare, practice, { nr });
      const group: Draft = (practice) => aDraftedGroup(bench.bare, practice);
      note("individual notes");
      const notes = await measure(bench, people, { draft: individual, one: 120, many: 30 });
      note("twelve-member sessions");
      const sessions = await measure(bench, people, { draft: group, one: 50, many: 10 });
      return [
        { what: "individual notes of 2 KB filed, one client", value: notes.one, unit: "per second" },
        { what: "individual notes of 2 KB filed, 32 clients", value: notes.many, unit: "per second" },
        { what: "twelve-member sessions filed, one client", value: sessions.one, unit: "per second" },
        { what: "twelve-member sessions filed, 32 clients", value: sessions.many, unit: "per second" },
      ];
    } finally {
      await http.close();
    }
  },
});

interface Person {
  readonly practice: BenchPractice;
  readonly ask: Ask;
}

type Draft = (practice: BenchPractice, nr: number) => Promise<SessionToSign>;

interface Rounds {
  readonly draft: Draft;
  readonly one: number;
  /** For each of the clients. */
  readonly many: number;
}

/** Per second. Everybody signs what is theirs; nobody signs two things at once. */
async function measure(
  { bare }: BenchDatabase,
  people: readonly Person[],
  { draft, one, many }: Rounds,
): Promise<{ one: number; many: number }> {
  const [alone] = people;
  if (alone === undefined) throw new Error("Cannot measure: nobody signs");
  const worksOf = async ({ practice, ask }: Person, count: number) => {
    const works: (() => Promise<void>)[] = [];
    for (let nr = 0; nr < count; nr += 1) works.push(signByRequest(ask)(await draft(practice, nr)));
    return works;
  };
  const everybody = async (count: number) => {
    const lanes: (() => Promise<void>)[][] = [];
    for (const person of people) lanes.push(await worksOf(person, count));
    return lanes.map((lane) => () => timeAtOnce(lane, 1));
  };
  // As in a server that has been running for a while: the first hundred signatures compile what the next ones run.
  await timeAtOnce(await everybody(warmUp), clients);
  const single = await worksOf(alone, one);
  const lanes = await everybody(many);
  await bare.query("vacuum analyze");
  const each = await timeAtOnce(single, 1);
  const lane = await timeAtOnce(lanes, clients);
  return { one: 1000 / each, many: (1000 * many) / lane };
}
