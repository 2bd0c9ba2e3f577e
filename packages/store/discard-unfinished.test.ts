import { expect, test as it } from "vitest";
import { asPart } from "./as-part.ts";
import { discardUnfinished } from "./discard-unfinished.ts";
import { practiceExists, readSignInTerms } from "./queries/auth-user.ts";
import { addUnfinishedSample, finishSample, holdFillingLock } from "./queries/practice.ts";
import { aClient, aStaff } from "./testing/builders.ts";
import { withTestDatabase } from "./testing/test-database.ts";

const test = withTestDatabase();
const discard = () => discardUnfinished(test.ownerConfig, { loginPassword: String(test.loginConfig.password) });
const begin = () => asPart(test.db, "setup", (tx) => addUnfinishedSample(tx, { name: "Half a sample", zone: "UTC" }));
const counted = () =>
  test.asOwner.sql(
    "select (select count(*)::integer from practice) as practices, (select count(*)::integer from client) as clients",
  );

it("nothing is taken from a database without a practice", async () => {
  expect(await discard()).toBe(false);
});

it("a sample that somebody fills just now is left to them, and ready at the end of it", async () => {
  await begin();
  await asPart(test.db, "setup", async (tx) => {
    await holdFillingLock(tx);
    expect(await discard()).toBe(false);
  });
  expect(await counted()).toEqual([{ practices: 1, clients: 0 }]);
});

it("until it is ready nobody signs in to it, and there is no practice to anybody", async () => {
  const { user_id } = await aStaff(test.asOwner, { user_id: "somebody" });
  const seen = () =>
    asPart(test.db, "auth", async (tx) => [await practiceExists(tx), await readSignInTerms(tx, user_id ?? "")]);
  await test.asOwner.sql("update practice set ready = false");
  expect(await seen()).toEqual([false, undefined]);
  await test.asOwner.sql("update practice set ready = true");
  expect(await seen()).toMatchObject([true, { idle_minutes: 15 }]);
  await test.asOwner.sql("update practice set ready = false");
});

it("a sample that was cut short is taken away, with everything in it, and another can be made", async () => {
  await aStaff(test.asOwner);
  await aClient(test.asOwner);
  expect(await discard()).toBe(true);
  expect(await counted()).toEqual([{ practices: 0, clients: 0 }]);
  await begin();
  await asPart(test.db, "setup", finishSample);
});

it("a practice that is ready, sample or not, is never taken away", async () => {
  expect(await discard()).toBe(false);
  await test.asOwner.sql("update practice set sample = false");
  expect(await discard()).toBe(false);
  expect(await counted()).toEqual([{ practices: 1, clients: 0 }]);
});
