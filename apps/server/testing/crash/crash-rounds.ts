import { setTimeout as delay } from "node:timers/promises";
import { aPracticeToKill, type PracticeToKill } from "./a-practice-to-kill.ts";
import { casesFor, type CrashCase } from "./crash-cases.ts";
import type { CrashRound } from "./crash-round.ts";
import { killWhileBackingUp, killWhileRestoring } from "./kill-while-copying.ts";
import { killWhileServing } from "./kill-while-serving.ts";
import type { PostgresToUse } from "./new-database.ts";

export interface CrashRounds {
  readonly rounds: number;
  readonly seed: number;
  /** How many practices are worked in at once. */
  readonly lanes: number;
  readonly onRound?: (round: CrashRound & { readonly nr: number }) => void;
  /** Which of the seed's rounds were done before, by their numbers from 0. */
  readonly before?: ReadonlySet<number>;
  /** Begins no round after this moment. */
  readonly until?: number;
}

/** Verifying reads the whole record after every round, so a practice is left behind before it is large. */
const roundsOfOnePractice = 25;

export async function crashRounds(
  postgres: PostgresToUse,
  { rounds, seed, lanes, onRound = () => {}, before = new Set(), until = Infinity }: CrashRounds,
): Promise<readonly CrashRound[]> {
  const waiting = casesFor({ rounds, seed })
    .map((one, nr) => ({ one, nr }))
    .filter(({ nr }) => !before.has(nr));
  const done: CrashRound[] = [];
  const runLane = async (): Promise<void> => {
    while (waiting.length > 0 && Date.now() < until) {
      const practice = await begin(postgres);
      try {
        for (let at = 0; at < roundsOfOnePractice && Date.now() < until; at += 1) {
          const next = waiting.shift();
          if (next === undefined) break;
          const round = await runRound(practice, next.one);
          done.push(round);
          onRound({ ...round, nr: next.nr });
        }
      } finally {
        await practice.close();
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return done;
}

/** A machine at work on other things may be too busy to begin; nothing of a round has happened then. */
async function begin(postgres: PostgresToUse, tries = 5): Promise<PracticeToKill> {
  try {
    return await aPracticeToKill(postgres);
  } catch (error) {
    if (tries <= 1) throw error;
    await delay(2_000);
    return await begin(postgres, tries - 1);
  }
}

/** What breaks a round is told as what is wrong with it: the others go on. */
async function runRound(practice: PracticeToKill, one: CrashCase): Promise<CrashRound> {
  try {
    if (one.act === "backup") return await killWhileBackingUp(practice, one);
    if (one.act === "restore") return await killWhileRestoring(practice, one);
    return await killWhileServing(practice, one);
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...one, left: "not seen", wrong: [`the round broke off: ${words}`] };
  }
}

/** A line for each act, and one for all. */
export function countRounds(rounds: readonly CrashRound[]): string {
  const acts = [...new Set(rounds.map(({ act }) => act))].toSorted();
  const lines = acts.map((act) =>
    line(
      act,
      rounds.filter((round) => round.act === act),
    ),
  );
  return [...lines, line("all", rounds)].join("\n");
}

function line(what: string, rounds: readonly CrashRound[]): string {
  const many = (left: CrashRound["left"]) => rounds.filter((round) => round.left === left).length;
  const wrong = rounds.filter((round) => round.wrong.length > 0).length;
  return `${what}: ${rounds.length} rounds; nothing of the act was left ${many("nothing")} times, all of it ${many("all of it")} times, half of it ${many("half of it")} times; something wrong ${wrong} times`;
}
