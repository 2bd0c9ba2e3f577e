import { beforeAll, describe, expect, it, vi } from "vitest";
import { aWorldOfEverything, type WorldOfEverything } from "./testing/access/a-world-of-everything.ts";
import type { Related } from "./testing/access/relations.ts";
import { isRead, nameOf, routesAboutRecords } from "./testing/access/routes-about-records.ts";
import { aLargerPractice, STRANGERS } from "./testing/a-larger-practice.ts";
import { ListeningClient, takeWalks, tellPlans } from "@goldthread/store/testing/watch-plans.ts";
import { attempt } from "./testing/lock/attempt.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * What a request costs grows with the records of whoever asks, not with the practice's: every reading route, asked in a
 * practice of three thousand other clients, and the plan of every statement looked at. Times are `npm run bench`'s.
 */
const server = withTestServer({ publicUrl: "http://localhost:4600", client: ListeningClient });
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const reading = routesAboutRecords.filter(isRead);
/** The offices whose work is the whole practice: their lists are as long as it is. */
const ofThePractice = new Set([
  "records officer",
  "the client themself, who keeps the records here",
  "biller",
  "administrator",
  "front desk",
]);
/** More than all that those who ask have to do with, and less than there are strangers. */
const MANY = STRANGERS / 3;

let world: WorldOfEverything;
let copied: readonly string[];

beforeAll(async () => {
  world = await aWorldOfEverything(server);
  copied = await aLargerPractice(server.test.asOwner);
  await tellPlans(server.test.asOwner);
});

describe("in a practice of three thousand others", () => {
  it("has rows about each of them in the tables about clients", () => {
    expect(copied).toEqual(expect.arrayContaining(["client_alias", "coverage", "diagnosis"]));
  });

  it("no reading route looks at the records of others", async () => {
    const { plans, walked } = await ask(({ who }) => !ofThePractice.has(who));
    process.stdout.write(`  ${reading.length} reading routes: ${plans} plans\n`);
    expect(plans).toBeGreaterThan(reading.length);
    expect(walked).toEqual([]);
  });

  it("the lists of the whole practice do, and are heard", async () => {
    const { walked } = await ask(({ who }) => who === "records officer");
    expect(walked.join("\n")).toMatch(/rows of client/);
  });
});

async function ask(whom: (one: Related) => boolean): Promise<{ plans: number; walked: readonly string[] }> {
  const walked = new Map<string, string>();
  let plans = 0;
  takeWalks(MANY);
  for (const route of reading) {
    for (const one of world.people.filter(whom)) {
      await attempt(one, route.endpoint, world.aims);
      const heard = takeWalks(MANY);
      plans += heard.plans;
      for (const { table, rows, statement } of heard.walks) {
        const key = `${table}: ${statement}`;
        if (!walked.has(key)) walked.set(key, `${nameOf(route)} by ${one.who}: ${rows} rows of ${key}`);
      }
    }
  }
  return { plans, walked: [...walked.values()] };
}
