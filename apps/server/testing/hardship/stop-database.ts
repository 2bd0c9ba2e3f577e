import { setTimeout as delay } from "node:timers/promises";
import type { CrashPoint } from "@goldthread/store/crash-point.ts";
import { prepare, type AnAct } from "../crash/an-act.ts";
import type { PracticeToKill } from "../crash/a-practice-to-kill.ts";
import { aServingVictim } from "../crash/a-victim.ts";
import { expectedLeft, leftOf } from "../crash/crash-round.ts";
import { whatIsWrong } from "../crash/what-is-wrong.ts";
import { askAgain } from "./ask-twice.ts";
import type { ServedAct } from "./hard-case.ts";
import type { StoppablePostgres } from "./stoppable-postgres.ts";

interface Stopping {
  readonly practice: PracticeToKill;
  readonly postgres: StoppablePostgres;
  readonly act: ServedAct;
  readonly at: CrashPoint;
}

/**
 * The database is stopped in the middle of an act and started again; the server lives on. What it answered with a yes is
 * there, nothing is half there, and asked again, the very same server does it.
 */
export async function stopDatabase({ practice, postgres, act: kind, at }: Stopping) {
  const pid = await postgres.pid();
  const victim = await aServingVictim(practice, at, pid);
  try {
    const act = await prepare(practice, kind, victim);
    const ask = () => askOnce(victim.port, act);
    const { status } = await ask().catch(() => ({ status: 0 }));
    const wrong: string[] = [];
    if (isRunning(pid)) wrong.push("the database was not stopped");
    else await postgres.startAgain();
    const found = await untilBack(act);
    const left = leftOf(found, act);
    const expected = expectedLeft({ act: kind, point: at });
    if (left !== expected) wrong.push(`${left} was left: ${JSON.stringify(found)}`);
    if (status === 200 && left !== "all of it") wrong.push("it was answered with a yes and is not there");
    wrong.push(...(await whatIsWrong(practice)), ...(await askAgain(act, left, ask)));
    return { left, wrong };
  } finally {
    victim.end();
  }
}

async function askOnce(port: number, { author, path, body }: AnAct) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: {
      cookie: author.browser.cookie ?? "",
      origin: `http://localhost:${port}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Counted as soon as the database answers. */
async function untilBack(act: AnAct): ReturnType<AnAct["count"]> {
  for (const until = Date.now() + 60_000; ; await delay(100)) {
    try {
      return await act.count();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
