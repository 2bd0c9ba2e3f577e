import { randomUUID } from "node:crypto";
import { aCareTeamPlace, aClient, aSession } from "@goldthread/store/testing/index.ts";
import { addClient } from "@goldthread/api/nouns/client.ts";
import { CountingClient, takeStatements } from "@goldthread/store/testing/watch-statements.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Download } from "./download.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { minutesFromNow, openPages } from "./signing/testing/a-session.ts";
import { aWorldOfEverything, type WorldOfEverything } from "./testing/access/a-world-of-everything.ts";
import { tableOfId } from "./testing/access/aims.ts";
import { keepEverything, type Kept } from "./testing/access/keep-everything.ts";
import { recordsElsewhere } from "./testing/access/records-elsewhere.ts";
import type { Related } from "./testing/access/relations.ts";
import { requestOf } from "./testing/lock/attempt.ts";
import type { Aims } from "./testing/lock/fill-input.ts";
import { somebody, type Somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * What is not there and what somebody may not know answer alike, byte for byte and after the same statements: every route
 * is asked about a client whom they have nothing to do with, and about ids that nobody has. Neither routes nor ids are
 * listed here.
 */

const server = withTestServer({ publicUrl: "http://localhost:4600", client: CountingClient });
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });
const owner = () => server.test.asOwner;
const aboutNoRecord = ["/api/sign-in", "/api/sign-out", "/api/setup"];
const routes = allRoutes.filter(
  ({ may, endpoint }) => may !== "anyone" && !aboutNoRecord.some((path) => endpoint.path.startsWith(path)),
);
type Route = (typeof routes)[number];
const nameOf = ({ endpoint }: Route) => `${endpoint.method} ${endpoint.path}`;

/** The sender draws the id of what they make at random: that one is taken says nothing of whose it is, or of what. */
const namedByItsSender = ["PUT /api/notebook/wraps/:wrapId"];

let world: WorldOfEverything;
/** By table, the id of a row about somebody whom nobody of the world knows. */
let elsewhere: ReadonlyMap<string, string>;
let kept: Kept;

beforeAll(async () => {
  world = await aWorldOfEverything(server);
  elsewhere = await recordsElsewhere(server);
  kept = await keepEverything(owner());
});

it("whoever asks gets one answer for what is not there and for what they may not know", async () => {
  const differing: unknown[] = [];
  const asked = new Map<string, number>();
  let asking = 0;
  for (const one of world.people) {
    const hidden = await hiddenFrom(one);
    expect([one.who, hidden.size > 5]).toEqual([one.who, true]);
    let [compared, pastTheForm] = [0, 0];
    for (const route of routes.filter((each) => !namedByItsSender.includes(nameOf(each)))) {
      const request = JSON.stringify(requestOf(route.endpoint, world.aims));
      const nowhere = replaced(request, hidden);
      if (request === nowhere) continue;
      const answers = [await answerOf(one, request, hidden), await answerOf(one, nowhere, hidden)];
      compared += 1;
      asking += answers[0]?.statements.length ?? 0;
      if (answers[0]?.status !== 400) pastTheForm += 1;
      if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1]))
        differing.push([one.who, nameOf(route), ...answers]);
    }
    asked.set(one.who, pastTheForm);
    const counts = `${compared} routes asked twice, ${pastTheForm} past their form`;
    process.stdout.write(`  ${one.who}: ${counts}, ${hidden.size} ids unknown to them\n`);
  }
  expect(differing).toEqual([]);
  expect([...asked].filter(([, many]) => many === 0)).toEqual([]);
  expect(asked.get("clinician, nobody to the client")).toBeGreaterThan(150);
  // The control: the database was asked, and so one answer takes no more work than the other.
  process.stdout.write(`  ${asking} statements, the same for both\n`);
  expect(asking).toBeGreaterThan(3000);
});

it("nor is it told by an id of somebody else's record beside one's own: a row is not added to what one may not know", async () => {
  const differing: unknown[] = [];
  const people = ["author, a trainee on the care team", "leads the client's group", "the client, in their own view"];
  for (const one of world.people.filter(({ who }) => people.includes(who))) {
    const tables = tablesOfIds(world.aims);
    const hidden = new Map<string, string>();
    for (const [table, id] of elsewhere) if (!(await reads(one, table, id))) hidden.set(table, id);
    let compared = 0;
    for (const route of routes.filter((each) => !namedByItsSender.includes(nameOf(each)))) {
      const request = JSON.stringify(requestOf(route.endpoint, world.aims));
      for (const id of new Set(request.match(anyId) ?? [])) {
        const theirs = hidden.get(tables.get(id) ?? "");
        if (theirs === undefined) continue;
        const nobodys = randomUUID();
        const ids = new Map([[theirs, nobodys]]);
        const there = await answerOf(one, request.replaceAll(id, theirs), ids);
        const nowhere = await answerOf(one, request.replaceAll(id, nobodys), ids);
        compared += 1;
        if (JSON.stringify(there) !== JSON.stringify(nowhere))
          differing.push([one.who, nameOf(route), tables.get(id), there, nowhere]);
      }
    }
    process.stdout.write(`  ${one.who}: ${compared} ids of others tried beside their own, of ${hidden.size} tables\n`);
    expect([one.who, compared > 50]).toEqual([one.who, true]);
  }
  expect(differing).toEqual([]);
});

describe("somebody who is nobody to a client", () => {
  it("sees no list, count or search change when that client, a session, a note and a draft come to be", async () => {
    const stranger = await somebody(server);
    const asked = { q: "Quillon", ...days() };
    await listsOf(stranger, asked);
    const before = await listsOf(stranger, asked);
    const staff_id = world.author.id;
    const name = "Quillon Verdantbrook";
    const client = await aClient(owner(), { name, aliases: ["Quillon"], created_by: staff_id });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id });
    const times = { starts_at: minutesFromNow(-120), stops_at: minutesFromNow(-70) };
    for (const words of ["Quillon slept.", null]) {
      const session = await aSession(owner(), { client_id: client.id, clinician_id: staff_id, ...times });
      const { page } = await openPages(server, world.author, session.id);
      await page.type({ words: words ?? "Quillon, unsigned." }).save();
      if (words !== null) await world.author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    }
    expect(await listsOf(stranger, asked)).toEqual(before);
    // The control: whoever treats the client is shown more.
    expect((await listsOf(world.author, asked)).join()).toContain("Verdantbrook");
  });
});

describe("whoever adds a client of the name, the birth date or the number of one whom they may not know", () => {
  const unseen = { name: "Thaddea Hollowmere", birthDate: "1983-04-09", aliases: ["Deadra Netherby"] };
  /** As long, and of the same make, and nobody's. */
  const nobodys = { name: "Thessaly Wolloughby", birthDate: "1983-04-10", aliases: ["Dorrit Newarden"] };
  const number = { taken: "KEPT 0815", free: "KEPT 0816" };
  let officer: Somebody;

  beforeAll(async () => {
    officer = await somebody(server, { roles: ["records-officer"] });
    await officer.browser.ask(addClient, { ...unseen, recordNumber: number.taken });
  });

  it.each(["clinician", "trainee", "supervisor", "nurse"] as const)(
    "gets, as a %s, the answers that they get where there is nobody: looking, adding, changing, and in every list after",
    async (role) => {
      const stranger = { person: await somebody(server, { roles: [role] }) };
      const { id: ofTheirs } = await stranger.person.browser.ask(addClient, { name: "Ottoline Own" });
      kept = await keepEverything(owner());
      const answers: Record<"there" | "nowhere", unknown[]> = { there: [], nowhere: [] };
      for (const [where, person] of [
        ["nowhere", nobodys],
        ["there", unseen],
      ] as const) {
        for (const request of asked(person, where === "there" ? number.taken : number.free, ofTheirs))
          answers[where].push(await answerOf(stranger, request, new Map()));
        // Once added, in whatever they are shown of their own.
        await stranger.person.browser.ask(addClient, person);
        const lists = await listsOf(stranger.person, { q: "Th", ...days() });
        // But for the trail of what they did meanwhile.
        const shown = lists.filter((text) => !text.startsWith("/api/audit")).join("\n");
        const words: readonly (readonly [string, string])[] = [
          [person.name, "the name"],
          [person.birthDate, "the birth date"],
          [person.aliases[0] ?? "", "the alias"],
        ];
        const plain = words.reduce((text, [word, instead]) => text.replaceAll(word, instead), shown);
        expect(plain).toContain("the name");
        answers[where].push(plain.replaceAll(anyId, "an id").replaceAll(/"[1-9]\d{5}"|· [1-9]\d{5}/g, "a number"));
        await kept.putBack(await kept.changed());
      }
      expect(answers.there).toEqual(answers.nowhere);
      // The control: whoever may know of the record is asked.
      const refused = await officer.browser.refused(addClient, unseen);
      expect(refused.code).toBe("client_name_exists");
    },
  );

  /** In every way in which somebody could come to meet the other record. */
  function asked(person: typeof unseen, recordNumber: string, ofTheirs: string): readonly string[] {
    const { name, birthDate, aliases } = person;
    const [alias = ""] = aliases;
    const people = [
      { name },
      { name, birthDate },
      { name: name.toUpperCase(), birthDate, aliases },
      { name: name.replace("e", "ee"), birthDate },
      { name: alias },
      { name: alias, birthDate, aliases: [name] },
    ];
    const bodies = people.flatMap((one) => [
      { method: "POST", url: "/api/clients/alike", payload: { name: one.name, birthDate: one.birthDate ?? null } },
      { method: "POST", url: "/api/clients", payload: one },
      { method: "POST", url: "/api/clients", payload: { ...one, anotherOfThisName: true } },
      { method: "POST", url: "/api/clients", payload: { ...one, recordNumber } },
      { method: "PATCH", url: `/api/clients/${ofTheirs}`, payload: { version: 1, ...one } },
    ]);
    return bodies.map((body) => JSON.stringify(body));
  }
});

it("no file is named after a client", async () => {
  const names: string[] = [];
  for (const { endpoint } of routes.filter((route) => route.endpoint.method === "GET")) {
    const { headers } = await world.author.browser.send(requestOf(endpoint, world.aims));
    const disposition = headers["content-disposition"];
    if (typeof disposition === "string") names.push(disposition);
  }
  expect(names.length).toBeGreaterThan(3);
  const { client, group } = world;
  for (const name of names)
    expect([client.name, client.record_number, group.name].filter((told) => name.includes(told))).toEqual([]);
  expect(() => new Download({ type: "application/pdf", name: `${client.name}.pdf`, body: Buffer.from("") })).toThrow();
});

/**
 * By an id that the person may not know, one that nobody has. They know what they read in the database, and what any page of
 * theirs tells them: whether it may, the access matrix says.
 */
async function hiddenFrom(one: Related): Promise<ReadonlyMap<string, string>> {
  const told: string[] = [];
  for (const { endpoint } of routes.filter((route) => route.endpoint.method === "GET"))
    told.push((await one.person.browser.send(requestOf(endpoint, world.aims))).text);
  const known = told.join();
  const hidden = new Map<string, string>();
  for (const [name, id] of Object.entries(world.aims)) {
    const table = tableOfId(name);
    if (typeof id !== "string" || table === undefined || known.includes(id)) continue;
    if (!(await reads(one, table, id))) hidden.set(id, randomUUID());
  }
  return hidden;
}

async function reads(one: Related, table: string, id: string): Promise<boolean> {
  const rows = await one.inDatabase((tx) => tx.sql(`select from ${table} where id = $1`, [id])).catch(() => []);
  return rows.length > 0;
}

/** In which table each id lies that inputs are aimed at. */
function tablesOfIds(aims: Aims): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, id] of Object.entries(aims)) {
    // An `openSessionId` is a session's as a `sessionId` is.
    const plain = name.replace(/^.*([A-Z]\w*Id)$/, (_, last: string) => last.charAt(0).toLowerCase() + last.slice(1));
    const table = tableOfId(name) ?? tableOfId(plain);
    if (typeof id === "string" && table !== undefined && !knownToAll.has(table)) found.set(id, table);
  }
  return found;
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

/** Of the practice and not of a record: everybody here reads them. */
const knownToAll = new Set(["staff", "care_group", "site", "document_wording", "shortcut", "library_note"]);
const ofTheMoment = new Set(["date", "set-cookie", "x-ratelimit-remaining", "x-ratelimit-reset"]);

async function answerOf(
  { person: { browser } }: Pick<Related, "person">,
  request: string,
  ids: ReadonlyMap<string, string>,
) {
  takeStatements();
  const { status, text, headers } = await browser.send(JSON.parse(request));
  const statements = takeStatements();
  const changed = await kept.changed();
  if (changed.length > 0) await kept.putBack(changed);
  const lasting = Object.entries(headers).filter(([name]) => !ofTheMoment.has(name));
  // The id itself comes back where somebody named it, and what is made anew has one of its own.
  const plain = replaced(`${JSON.stringify(lasting)}\n${text}`, ids).replaceAll(anyId, "an id");
  const steady = plain.replaceAll(anyTime, "a time").replaceAll(drawnNumber, '"recordNumber":"a number"');
  return { status, plain: steady, statements };
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const drawnNumber = /"recordNumber":"[1-9]\d{5}"/g;
const anyTime = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
