import { beforeAll, expect, it, vi } from "vitest";
import { aWorldOfEverything, type WorldOfEverything } from "./testing/access/a-world-of-everything.ts";
import { countsOf, isReachedBySomebody, isTried, type Line } from "./testing/access/describe-access.ts";
import { describeWriting } from "./testing/access/describe-writing.ts";
import { allWith, isReached, judgeWrite, type Cell, type Judged } from "./testing/access/judge-answer.ts";
import { keepEverything, type Kept } from "./testing/access/keep-everything.ts";
import { tablesAbout } from "./testing/access/tables-about.ts";
import { unreadableReach } from "./testing/access/unreadable-reach.ts";
import { cellOfWriting, writablesOf } from "./testing/access/write-rows.ts";
import { isRead, nameOf, routesAboutRecords } from "./testing/access/routes-about-records.ts";
import { attempt } from "./testing/lock/attempt.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * Who changes what of one client's record: every writing route of the API, called by somebody in every relation to that
 * client, each in the same world: what one of them changed is put back before the next. And every table, written by the
 * database's own roles as each of them: what the routes refuse, the policies refuse too.
 */

const server = withTestServer({ publicUrl: "http://localhost:4600" });
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });
let world: WorldOfEverything;
let kept: Kept;
const [lines, tables]: [Line[], Line[]] = [[], []];
const writing = routesAboutRecords.filter((route) => !isRead(route));
const say = (line: string) => void process.stdout.write(`  ${line}\n`);

beforeAll(async () => {
  world = await aWorldOfEverything(server);
  kept = await keepEverything(server.test.asOwner);
});

const cellOf = (among: readonly Line[], name: string, who: string) =>
  among.find((line) => line.name === name)?.cells[world.people.findIndex((one) => one.who === who)];

it("a client's record is changed by whoever may, and a refused call leaves everything as it was", async () => {
  const changedThoughRefused: unknown[] = [];
  for (const route of writing) {
    const name = nameOf(route);
    const judged: Judged[] = [];
    for (const one of world.people) {
      const tried = await attempt(one, route.endpoint, world.aims);
      expect([name, one.who, tried.status < 500]).toEqual([name, one.who, true]);
      const judgement = judgeWrite(tried);
      judged.push(judgement);
      const changed = await kept.changed();
      if (changed.length > 0 && !isReached(judgement.cell)) changedThoughRefused.push([name, one.who, changed]);
      if (changed.length > 0) await kept.putBack(changed);
    }
    lines.push({ name, cells: judged.map(({ cell }) => cell), ending: allWith(judged) });
  }
  expect(changedThoughRefused).toEqual([]);
  expect(lines.length).toBe(writing.length);
  say(countsOf("writing routes", lines));
  // A form that is not let in tries nothing: `formOf` knows what a route asks for beyond its types.
  expect(lines.filter(({ cells }) => cells.includes("untried")).map(({ name }) => name)).toEqual([]);
  // The controls: whoever treats the client writes, and somebody who is nobody to them does not.
  const addendum = (who: string) => cellOf(lines, "POST /api/notes/:noteId/addenda", who);
  expect(addendum("care team, clinician")).toBe("yes");
  expect(addendum("clinician, nobody to the client")).toBe("no");
  expect(addendum("works here no more, on the team by its dates")).toBe("signed out");
  const amendment = (who: string) => cellOf(lines, "POST /api/my/notes/:noteId/amendment-requests", who);
  expect(amendment("the client, in their own view")).toBe("yes");
  expect(amendment("another client, in their own view")).toBe("no");
  expect(lines.flatMap(({ cells }) => cells).filter((cell) => cell === "yes").length).toBeGreaterThan(300);
});

it("is written in the tables by the same people alone, whatever stands above the database", async () => {
  // Whose row of the trail comes last is chance.
  const about = (await tablesAbout(server.test.asOwner, world)).filter(({ table }) => table !== "audit_event");
  const writables = await writablesOf(server.test.asOwner, about);
  for (const one of writables) {
    const asked = world.people.map(async (person): Promise<Cell> =>
      person.ofStaff === (one.role === "gt_app") ? cellOfWriting(person, one) : "signed out",
    );
    tables.push({ name: `${one.verb} ${one.table}, ${one.role}`, cells: await Promise.all(asked) });
  }
  say(countsOf("rights on tables", tables));
  expect(tables.filter((one) => !isTried(one)).map(({ name }) => name)).toEqual([]);
  expect(cellOf(tables, "insert risk_inquiry, gt_app", "care team, clinician")).toBe("yes");
  expect(cellOf(tables, "insert risk_inquiry, gt_app", "clinician, nobody to the client")).toBe("no");
  expect(cellOf(tables, "insert diagnosis, gt_app", "care team, aide")).toBe("no");
  expect(cellOf(tables, "insert note_addition, gt_client", "another client, in their own view")).toBe("no");
});

it("is not reached by an update or a deletion without a condition, where it may not be read", async () => {
  expect(await unreadableReach(server.test.asOwner, world.people)).toEqual([]);
});

it("is changed by whom the page about it says, and by nobody else", async () => {
  say(`reached by nobody: ${lines.filter((one) => isTried(one) && !isReachedBySomebody(one)).length} writing routes`);
  const page = describeWriting({ people: world.people.map(({ who }) => who), lines, tables });
  await expect(page).toMatchFileSnapshot("../../docs/access-writes.md");
});
