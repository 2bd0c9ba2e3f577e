import { randomUUID } from "node:crypto";
import { expect, inject, it } from "vitest";
import { aPracticeToKill } from "./testing/crash/a-practice-to-kill.ts";
import { allCases } from "./testing/crash/crash-cases.ts";
import { leftOf } from "./testing/crash/crash-round.ts";
import { countRounds, crashRounds } from "./testing/crash/crash-rounds.ts";
import { killWhileBackingUp } from "./testing/crash/kill-while-copying.ts";
import { whatIsWrong } from "./testing/crash/what-is-wrong.ts";

it(
  "killed at each named place of signing, adding, backup and restore, no act is lost and none is half done",
  { timeout: 400_000 },
  async () => {
    const rounds = await crashRounds(inject("goldthreadTestServer"), { rounds: allCases.length, seed: 7, lanes: 2 });
    process.stdout.write(`${countRounds(rounds)}\n`);
    expect(rounds.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(rounds).toHaveLength(20);
    const passed = rounds.map(({ act, point }) => `${act} ${point}`);
    expect(new Set(passed)).toEqual(new Set(allCases.map(({ act, point }) => `${act} ${point}`)));
  },
);

it("a lost note, half an act and a program that lives on would be seen", { timeout: 100_000 }, async () => {
  const practice = await aPracticeToKill(inject("goldthreadTestServer"));
  try {
    expect(await whatIsWrong(practice)).toEqual([]);
    const survived = await killWhileBackingUp(practice, { act: "backup", point: "signing: frozen" });
    expect(survived).toMatchObject({
      left: "all of it",
      wrong: ["it was not killed", "all of it was left of the file"],
    });
    const never = randomUUID();
    practice.acknowledged.notes.push(never);
    expect(await whatIsWrong(practice)).toEqual([`${never} was acknowledged and is LOST`]);
  } finally {
    await practice.close();
  }
  const counts = { nothing: { notes: 0, signatures: 0 }, all: { notes: 10, signatures: 10 } };
  expect(leftOf({ notes: 10, signatures: 9 }, counts)).toBe("half of it");
});
