import { asPart } from "@goldthread/store/as-part.ts";
import { discardUnfinished } from "@goldthread/store/discard-unfinished.ts";
import { practiceExists } from "@goldthread/store/queries/auth-user.ts";
import { addPractice } from "@goldthread/store/queries/practice.ts";
import { withTestDatabase } from "@goldthread/store/testing/index.ts";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { openSetUp } from "./set-up.ts";

const test = withTestDatabase({ connections: 8 });

it("a sample that fails midway leaves nothing behind, and the choice is offered again", async () => {
  const setUp = openSetUp({
    db: test.db,
    setupCode: "ABCDE-FGHJK",
    codeRequired: false,
    clock: () => new Date(),
    log: Fastify().log,
    discardUnfinished: () => discardUnfinished(test.ownerConfig, { loginPassword: String(test.loginConfig.password) }),
  });
  await test.asOwner.sql("revoke insert on attendance from gt_app");
  setUp.startSample({ zone: "UTC", byDay: false });
  await setUp.settled();
  expect(setUp.progress()).toMatchObject({ state: "failed" });
  expect(setUp.progress().done).toBeGreaterThan(0);
  expect(await test.asOwner.sql("select from staff")).toEqual([]);
  expect(await setUp.needed()).toBe(true);
  await setUp.checkMayBegin(undefined);
  await asPart(test.db, "setup", (tx) => addPractice(tx, { name: "An empty one", zone: "UTC" }));
  expect(await asPart(test.db, "setup", practiceExists)).toBe(true);
});
