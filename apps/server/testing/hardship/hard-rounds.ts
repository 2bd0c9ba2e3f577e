import { aPracticeToKill, type PracticeToKill } from "../crash/a-practice-to-kill.ts";
import { randomOf } from "../crash/random-of.ts";
import { hardCasesFor, type HardCase, type HardRound } from "./hard-case.ts";
import { fillDisk } from "./fill-disk.ts";
import { refuseWrite } from "./refuse-write.ts";
import { setClockBack } from "./set-clock-back.ts";
import { stopDatabase } from "./stop-database.ts";
import { aStoppablePostgres, type StoppablePostgres } from "./stoppable-postgres.ts";

export interface HardRounds {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: HardRound) => void;
  /** Begins no round after this moment. */
  readonly until?: number;
  /** Only those. */
  readonly cases?: readonly HardCase[];
}

/** Verifying reads the whole record after every round, so a practice is left behind before it is large. */
const roundsOfOnePractice = 20;

/** One after the other: each stops the database that all of them would share. */
export async function hardRounds({ rounds, seed, onRound, until = Infinity, cases }: HardRounds) {
  const waiting = [...(cases ?? hardCasesFor({ rounds, seed }))];
  const random = randomOf(seed);
  const done: HardRound[] = [];
  const postgres = await aStoppablePostgres();
  let minutesBack = 0;
  const clock = { set: (minutes: number) => void (minutesBack = minutes) };
  try {
    while (waiting.length > 0 && Date.now() < until) {
      const practice = await aPracticeToKill(postgres, () => new Date(Date.now() - minutesBack * 60_000));
      try {
        for (const one of waiting.splice(0, roundsOfOnePractice)) {
          if (Date.now() >= until) break;
          const round = await run({ practice, postgres, one, minutes: 1 + Math.floor(random() * 50), clock });
          done.push(round);
          onRound?.(round);
        }
      } finally {
        await practice.close();
      }
    }
  } finally {
    await postgres.close();
  }
  return done;
}

interface Running {
  readonly practice: PracticeToKill;
  readonly postgres: StoppablePostgres;
  readonly one: HardCase;
  readonly minutes: number;
  readonly clock: { set(minutesBack: number): void };
}

/** What breaks a round is told as what is wrong with it: the others go on. */
async function run({ practice, postgres, one, minutes, clock }: Running): Promise<HardRound> {
  try {
    switch (one.hardship) {
      case "database stopped":
        return { ...one, ...(await stopDatabase({ practice, postgres, act: one.act, at: one.at })) };
      case "write refused":
        return { ...one, ...(await refuseWrite(practice, one)) };
      case "disk full":
        return { ...one, ...(await fillDisk(practice, one)) };
      case "clock set back":
        return { ...one, ...(await setClockBack(practice, { act: one.act, minutes, clock })) };
    }
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...one, left: "not seen", wrong: [`the round broke off: ${words}`] };
  }
}

/** A line for each hardship and act, and one for all. */
export function countHardRounds(rounds: readonly HardRound[]): string {
  const named = Map.groupBy(rounds, ({ hardship, act }) => `${hardship}, ${act}`);
  const lines = [...named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => line(name, all));
  return [...lines, line("all", rounds)].join("\n");
}

function line(what: string, rounds: readonly HardRound[]): string {
  const many = (left: HardRound["left"]) => rounds.filter((round) => round.left === left).length;
  const wrong = rounds.filter((round) => round.wrong.length > 0).length;
  return `${what}: ${rounds.length} rounds; nothing of the act was left ${many("nothing")} times, all of it ${many("all of it")} times, half of it ${many("half of it")} times; something wrong ${wrong} times`;
}
