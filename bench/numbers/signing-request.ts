import { aBenchPractice } from "../a-practice.ts";
import { aDraftedGroup, aDraftedIndividual } from "../a-session.ts";
import type { SessionToSign } from "../a-session.ts";
import { benchPassphrase, startBenchHttp } from "../bench-http.ts";
import type { Ask } from "../bench-http.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import { signOne } from "../sign-one.ts";
import { signByRequest } from "../sign-by-request.ts";
import { median, timeEach } from "../stopwatch.ts";

/**
 * What somebody waits for after pressing Sign: the request over HTTP, from sending to the answer, beside its transaction.
 * The passphrase is hashed before the transaction and only where the last proof is older than ten minutes, so it is a
 * line of its own.
 */
export const signingRequest = defineBench({
  id: "signing-request",
  states: "The whole signing request, beside its transaction and the hashing of a passphrase.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare);
    const http = await startBenchHttp(bench);
    try {
      const ask = await http.signIn(practice);
      const sides: Sides = { request: signByRequest(ask), transaction: (session) => () => signOne(bench.db, session) };
      note("individual notes");
      const individual = await measure(sides, 100, (nr) => aDraftedIndividual(bench.bare, practice, { nr }));
      note("twelve-member sessions");
      const group = await measure(sides, 40, () => aDraftedGroup(bench.bare, practice));
      note("passphrases");
      const prove = await timeEach(Array.from({ length: 12 }, () => () => proveAgain(ask)));
      return [
        ...figures("individual note", individual),
        ...figures("twelve-member session", group),
        { what: "a passphrase proven again, hashing included", value: median(prove), unit: "ms" },
      ];
    } finally {
      await http.close();
    }
  },
});

type Signing = (session: SessionToSign) => () => Promise<unknown>;

interface Sides {
  readonly request: Signing;
  readonly transaction: Signing;
}

interface Times {
  readonly request: number;
  readonly transaction: number;
}

/** They take turns, so that whatever else the machine does falls on both. */
async function measure(
  { request, transaction }: Sides,
  rounds: number,
  draft: (nr: number) => Promise<SessionToSign>,
): Promise<Times> {
  const times = { request: [] as number[], transaction: [] as number[] };
  for (let nr = 0; nr < rounds + 20; nr += 1) {
    const [first, second] = [await draft(nr), await draft(nr)];
    times.request.push(...(await timeEach([request(first)])));
    times.transaction.push(...(await timeEach([transaction(second)])));
  }
  // The first twenty of each run warm.
  return { request: median(times.request.slice(20)), transaction: median(times.transaction.slice(20)) };
}

async function proveAgain(ask: Ask): Promise<void> {
  await ask("POST", "/api/me/prove", { passphrase: benchPassphrase });
}

function figures(what: string, { request, transaction }: Times): Figure[] {
  return [
    { what: `signing request, ${what}`, value: request, unit: "ms" },
    { what: `signing transaction, ${what}`, value: transaction, unit: "ms" },
    { what: `request beside its transaction, ${what}`, value: request / transaction, unit: "x" },
  ];
}
