import { setTimeout as delay } from "node:timers/promises";
import type { AnAct } from "../crash/an-act.ts";
import { leftOf, type Left } from "../crash/crash-round.ts";

export interface Answered {
  readonly status: number;
  readonly answer: unknown;
}

/** Asks again as a page without an answer asks, until it is taken: done whole, or found done and not doubled. */
export async function askAgain(act: AnAct, left: Left, ask: () => Promise<Answered>): Promise<readonly string[]> {
  const expected = left === "all of it" ? act.again.all : act.again.nothing;
  const { status, answer } = await untilTaken(ask);
  if (status !== expected) return [`asked again, it answered ${status} and not ${expected}: ${JSON.stringify(answer)}`];
  if (status === 200) act.acknowledge(answer);
  const found = await act.count();
  return leftOf(found, act) === "all of it" ? [] : [`done again, it is not whole: ${JSON.stringify(found)}`];
}

/** A server that cannot take it says so and has done nothing. */
export async function untilTaken(ask: () => Promise<Answered>): Promise<Answered> {
  for (const until = Date.now() + 60_000; ; await delay(200)) {
    const answered = await ask().catch((error: unknown): Answered => ({ status: 0, answer: String(error) }));
    const isBusy = answered.status === 0 || answered.status >= 500;
    if (!isBusy || Date.now() > until) return answered;
  }
}

/** Of the server that stays, in this process. */
export async function askHere({ author, path, body }: AnAct): Promise<Answered> {
  const { status, text } = await author.browser.send({ method: "POST", url: path, payload: Object(body) });
  return { status, answer: JSON.parse(text) };
}
