import { setTimeout as delay } from "node:timers/promises";
import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { Ask } from "../bench-http.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { fillCharts } from "../past-notes.ts";
import { databaseMemory, residentMemory } from "../process-memory.ts";
import { signByRequest } from "../sign-by-request.ts";
import { timeAtOnce } from "../stopwatch.ts";

const clients = 32;

/** The server's process as it starts, and the most it holds while 32 clients open charts and sign. */
export const memory = defineBench({
  id: "memory",
  states: "The memory of the server, idle and under load (the goal is 250 MB).",
  async run({ database, note }) {
    const bench = await database();
    // A practice's server has been started before: the first start alone reads every module anew.
    await (await startBenchHttp(bench)).close();
    const http = await startBenchHttp(bench);
    try {
      await delay(2_000);
      const idle = await residentMemory(http.pid);
      if (idle === undefined) return [];
      note("under load");
      const people: Person[] = [];
      for (let nr = 0; nr < clients; nr += 1) people.push(await aPerson(bench, http.signIn));
      const watch = watchMemory(http.pid);
      await timeAtOnce(
        people.map((person) => () => workAsUsual(bench, person)),
        clients,
      );
      const most = await watch.most();
      return [
        { what: "memory of the server, idle", value: idle, unit: "MB" },
        { what: "memory of the server, the most under load of 32 clients", value: most, unit: "MB" },
        ...besideIt(await databaseMemory(bench.bare)),
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

async function aPerson({ bare }: BenchDatabase, signIn: (practice: BenchPractice) => Promise<Ask>): Promise<Person> {
  const practice = await aBenchPractice(bare, { clients: 20 });
  await fillCharts(bare, practice);
  return { practice, ask: await signIn(practice) };
}

/** Opens charts, signs a note and a session, and so on. */
async function workAsUsual({ bare }: BenchDatabase, { practice, ask }: Person): Promise<void> {
  const sign = signByRequest(ask);
  for (let nr = 0; nr < 6; nr += 1) {
    for (const clientId of practice.clientIds) await ask("GET", `/api/clients/${clientId}`);
    await sign(await aDraftedIndividual(bare, practice, { nr }))();
    await sign(await aDraftedGroup(bare, practice))();
  }
}

function watchMemory(pid: number): { most(): Promise<number> } {
  let most = 0;
  const look = async () => void (most = Math.max(most, (await residentMemory(pid)) ?? 0));
  const timer = setInterval(() => void look(), 100);
  return {
    async most() {
      clearInterval(timer);
      await look();
      return most;
    },
  };
}

function besideIt(database: number | undefined): Figure[] {
  return database === undefined
    ? []
    : [{ what: "memory of its database beside it, afterwards", value: database, unit: "MB" }];
}
