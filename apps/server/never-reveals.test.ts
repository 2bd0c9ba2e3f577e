import { randomUUID } from "node:crypto";
import { aCareTeamPlace, aClient, aSession } from "@goldthread/store/testing/index.ts";
import { ask } from "@goldthread/store/testing/practice-at-work.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Role } from "./route.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { minutesFromNow, openPages } from "./signing/testing/a-session.ts";
import { addMoreRecords } from "./testing/access/add-more-records.ts";
import { aimsFrom, tableOfId } from "./testing/access/aims.ts";
import { attempt, requestOf } from "./testing/lock/attempt.ts";
import { signedRecords } from "./testing/lock/signed-world.ts";
import { somebody, type Somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * What is not there and what somebody may not know answer alike, byte for byte: every route is asked about a client whom
 * they have nothing to do with, and about ids that nobody has. Neither routes nor ids are listed here.
 */

const server = withTestServer();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const owner = () => server.test.asOwner;
const aboutNoRecord = ["/api/sign-in", "/api/sign-out", "/api/setup"];
const routes = allRoutes.filter(
  ({ may, endpoint }) => may !== "anyone" && !aboutNoRecord.some((path) => endpoint.path.startsWith(path)),
);
type Route = (typeof routes)[number];
const nameOf = ({ endpoint }: Route) => `${endpoint.method} ${endpoint.path}`;

/** The sender draws the id of what they make at random: that one is taken says nothing of whose it is, or of what. */
const namedByItsSender = ["PUT /api/notebook/wraps/:wrapId"];

let records: Awaited<ReturnType<typeof signedRecords>>;
let aims: Record<string, unknown>;

beforeAll(async () => {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  records = await signedRecords(server, supervisor);
  await addMoreRecords(server, { ...records, noteId: records.targets[0]?.aims.noteId ?? "" });
  const administrator = await somebody(server, { roles: ["administrator"] });
  aims = await aimsNow();
  // So that there is something of every kind to ask for.
  for (const route of routes.filter(({ endpoint }) => endpoint.method === "POST")) {
    for (const person of [records.author, administrator]) await attempt({ who: "", person }, route.endpoint, aims);
    await owner().sql("update staff set active = true where not active");
    aims = await aimsNow();
  }
});

async function aimsNow() {
  const [target] = records.targets;
  if (target === undefined) throw new Error("there is a note to be aimed at");
  const { clientId, groupId } = target.aims;
  return { ...(await aimsFrom(owner(), { clientId, groupId })), ...target.aims };
}

describe.each<[string, readonly Role[]]>([
  ["a clinician who is nobody to the client", ["clinician"]],
  ["a biller", ["biller"]],
  ["an administrator", ["administrator"]],
])("%s", (_who, roles) => {
  it("gets one answer for what is not there and for what they may not know", async () => {
    const person = await somebody(server, { roles });
    const hidden = await hiddenFrom(person);
    expect(hidden.size).toBeGreaterThan(10);
    let [compared, pastTheForm] = [0, 0];
    const differing: unknown[] = [];
    for (const route of routes.filter((one) => !namedByItsSender.includes(nameOf(one)))) {
      const request = requestOf(route.endpoint, aims);
      const [there, nowhere] = [JSON.stringify(request), replaced(JSON.stringify(request), hidden)];
      if (there === nowhere) continue;
      const answers = [await answerOf(person, there, hidden), await answerOf(person, nowhere, hidden)];
      compared += 1;
      if (answers[0]?.status !== 400) pastTheForm += 1;
      if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) differing.push([nameOf(route), ...answers]);
    }
    expect(differing).toEqual([]);
    expect(pastTheForm).toBeGreaterThan(25);
    const counts = `${compared} routes asked twice, ${pastTheForm} past their form`;
    process.stdout.write(`${roles.join()}: ${counts}, ${hidden.size} kinds of id unknown to them\n`);
  });
});

describe("somebody who is nobody to a client", () => {
  it("sees no list, count or search change when that client, a session, a note and a draft come to be", async () => {
    const stranger = await somebody(server);
    const asked = { q: "Quillon", ...days() };
    await listsOf(stranger, asked);
    const before = await listsOf(stranger, asked);
    const staff_id = records.author.id;
    const name = "Quillon Verdantbrook";
    const client = await aClient(owner(), { name, aliases: ["Quillon"], created_by: staff_id });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id });
    const times = { starts_at: minutesFromNow(-120), stops_at: minutesFromNow(-70) };
    for (const words of ["Quillon slept.", null]) {
      const session = await aSession(owner(), { client_id: client.id, clinician_id: staff_id, ...times });
      const { page } = await openPages(server, records.author, session.id);
      await page.type({ words: words ?? "Quillon, unsigned." }).save();
      if (words !== null) await records.author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    }
    expect(await listsOf(stranger, asked)).toEqual(before);
    // The control: whoever treats the client is shown more.
    expect((await listsOf(records.author, asked)).join()).toContain("Verdantbrook");
  });
});

it("no file is named after a client", async () => {
  const names: string[] = [];
  for (const { endpoint } of routes.filter((route) => route.endpoint.method === "GET")) {
    const { headers } = await records.author.browser.send(requestOf(endpoint, aims));
    const disposition = headers["content-disposition"];
    if (typeof disposition === "string") names.push(disposition);
  }
  expect(names.length).toBeGreaterThan(3);
  const { client, group } = records;
  for (const name of names)
    expect([client.name, client.record_number, group.name].filter((told) => name.includes(told))).toEqual([]);
});

/** By an id that the person may not know, one that nobody has. */
async function hiddenFrom(person: Somebody): Promise<ReadonlyMap<string, string>> {
  const listed = (await listsOf(person)).join();
  const hidden = new Map<string, string>();
  for (const [name, id] of Object.entries(aims)) {
    const table = tableOfId(name);
    if (typeof id !== "string" || table === undefined || listed.includes(id)) continue;
    const rows = await ask(server.test)
      .as(person.id, `select from ${table} where id = $1`, [id])
      .catch(() => []);
    if (rows.length === 0) hidden.set(id, randomUUID());
  }
  return hidden;
}

/** What they are shown without naming anything, route by route. */
async function listsOf(
  person: Somebody,
  asked: Readonly<Record<string, unknown>> = days(),
): Promise<readonly string[]> {
  const plain = routes.filter(({ endpoint }) => endpoint.method === "GET" && !endpoint.path.includes(":"));
  const texts: string[] = [];
  for (const { endpoint } of plain) {
    const { text } = await person.browser.send(requestOf(endpoint, asked));
    texts.push(`${endpoint.path} ${text.replaceAll(anyTime, "a time")}`);
  }
  return texts;
}

/** A few days around today. */
function days() {
  const day = (minutes: number) => minutesFromNow(minutes).slice(0, 10);
  return { from: day(-3 * 24 * 60), to: day(2 * 24 * 60) };
}

function replaced(text: string, ids: ReadonlyMap<string, string>): string {
  return [...ids].reduce((before, [id, other]) => before.replaceAll(id, other), text);
}

const ofTheMoment = new Set(["date", "set-cookie", "x-ratelimit-remaining", "x-ratelimit-reset"]);

async function answerOf({ browser }: Somebody, request: string, ids: ReadonlyMap<string, string>) {
  const { status, text, headers } = await browser.send(JSON.parse(request));
  const kept = Object.entries(headers).filter(([name]) => !ofTheMoment.has(name));
  // The id itself comes back where somebody named it, and what is made anew has one of its own.
  const plain = replaced(`${JSON.stringify(kept)}\n${text}`, ids).replaceAll(anyId, "an id");
  return { status, plain: plain.replaceAll(anyTime, "a time") };
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const anyTime = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
