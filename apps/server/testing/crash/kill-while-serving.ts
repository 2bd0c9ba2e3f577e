import { prepare, type AnAct } from "./an-act.ts";
import type { PracticeToKill } from "./a-practice-to-kill.ts";
import { aServingVictim, type ServingVictim } from "./a-victim.ts";
import type { CrashCase } from "./crash-cases.ts";
import { expectedLeft, leftOf, type CrashRound } from "./crash-round.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

/** A server dies in the middle of an act; another one looks at what is left and does the act again. */
export async function killWhileServing(practice: PracticeToKill, one: CrashCase): Promise<CrashRound> {
  const victim = await aServingVictim(practice, one.point);
  try {
    return await round(practice, one, victim);
  } finally {
    victim.end();
  }
}

async function round(practice: PracticeToKill, one: CrashCase, victim: ServingVictim): Promise<CrashRound> {
  const act = await prepare(practice, one.act, victim);
  // No answer is what is expected; any answer means that it did not die where it should have.
  const answered = await victim.ask(act.path, act.author.browser.cookie, act.body).then(
    ({ status }) => [`it was answered (${status}) and lived`],
    () => [],
  );
  const died = answered.length > 0 || (await victim.wasKilled()) ? [] : ["it was not killed"];
  await victim.isGone();
  const found = await act.count();
  const left = leftOf(found, act);
  const wrong = [...answered, ...died];
  if (left !== expectedLeft(one)) wrong.push(`${left} was left: ${JSON.stringify(found)}`);
  wrong.push(...(await whatIsWrong(practice)));
  wrong.push(...(await again(act, left)));
  return { ...one, left, wrong };
}

/** By the page, which has no answer and asks once more. */
async function again(act: AnAct, left: CrashRound["left"]): Promise<readonly string[]> {
  const { status, text } = await act.author.browser.send({ method: "POST", url: act.path, payload: Object(act.body) });
  const expected = left === "all of it" ? act.again.all : act.again.nothing;
  if (status !== expected) return [`asked again, it answered ${status} and not ${expected}: ${text}`];
  if (status === 200) act.acknowledge(JSON.parse(text));
  const found = await act.count();
  return leftOf(found, act) === "all of it" ? [] : [`done again, it is not whole: ${JSON.stringify(found)}`];
}
