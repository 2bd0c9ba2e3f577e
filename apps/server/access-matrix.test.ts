import { StoreError } from "@goldthread/store/store-error.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { aTab, until } from "./live/testing/a-tab.ts";
import { aWorldOfEverything, type WorldOfEverything } from "./testing/access/a-world-of-everything.ts";
import { describeReading } from "./testing/access/describe-reading.ts";
import { countsOf, isReachedBySomebody, isTried, type Line } from "./testing/access/describe-access.ts";
import { eachWith, judgeRead, type Cell } from "./testing/access/judge-answer.ts";
import type { Related } from "./testing/access/relations.ts";
import { rowsAbout } from "./testing/access/rows-about.ts";
import { tablesAbout } from "./testing/access/tables-about.ts";
import { isRead, nameOf, routesAboutRecords } from "./testing/access/routes-about-records.ts";
import { attempt } from "./testing/lock/attempt.ts";
import type { Aims } from "./testing/lock/fill-input.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * Who sees what of one client's record: every reading route of the API, every live document and every table, asked by
 * somebody in every relation to that client. Neither routes nor tables are listed here; a relation is one line of
 * `aWorldOfRelations`. The page it writes is read before a change of access is taken on.
 */

const server = withTestServer({ publicUrl: "http://localhost:4600" });
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });
const owner = () => server.test.asOwner;
let world: WorldOfEverything;
const [routes, documents, tables]: [Line[], Line[], Line[]] = [[], [], []];
const reading = routesAboutRecords.filter(isRead);
const say = (line: string) => void process.stdout.write(`  ${line}\n`);

beforeAll(async () => {
  world = await aWorldOfEverything(server);
  // Hocuspocus prints every refusal.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const cellOf = (lines: readonly Line[], name: string, who: string) =>
  lines.find((line) => line.name === name)?.cells[world.people.findIndex((one) => one.who === who)];

describe("a client's record", () => {
  it("is read by every route, as somebody in every relation to the client", async () => {
    const { client } = world;
    const telling = {
      name: [client.name],
      number: [client.record_number],
      "the note's words": ["her sister"],
      "the group's words": ["paced breathing"],
      "a file": ["%PDF"],
      ...(await rowsAbout(owner(), client.id)),
    };
    const asks = reading.flatMap((route) =>
      (nameOf(route) === "GET /api/find" ? searchesOf(client) : [asIs(route)]).map((one) => ({ route, ...one })),
    );
    for (const { route, name, aims } of asks) {
      const asked = { ...world.aims, ...aims };
      const tried = await Promise.all(world.people.map((one) => attempt(one, route.endpoint, asked)));
      expect([name, tried.filter(({ status }) => status >= 500)]).toEqual([name, []]);
      const judged = tried.map((one) => judgeRead(one, telling));
      const told = judged.map((one) => one.with);
      routes.push({ name, cells: judged.map(({ cell }) => cell), ending: eachWith(judged), told });
    }
    say(countsOf("reading routes", routes));
    expect(routes.filter(({ cells }) => cells.includes("untried")).map(({ name }) => name)).toEqual([]);
    expect(routes.length).toBe(asks.length);
    // The controls: the author reads the note, and somebody who is nobody to the client does not.
    const note = (who: string) => cellOf(routes, "/api/notes/:noteId", who);
    expect(note("author, a trainee on the care team")).toBe("yes");
    expect(note("care team, clinician")).toBe("yes");
    expect(note("opened it in an emergency")).toBe("yes");
    expect(note("clinician, nobody to the client")).toBe("no");
    expect(note("on the team until yesterday")).toBe("no");
    expect(note("a note shared with, to read")).toBe("yes");
    expect(note("shared with, and taken back")).toBe("no");
    expect(note("administrator")).toBe("no");
    expect(note("the client, in their own view")).toBe("signed out");
    const own = (who: string) => cellOf(routes, "/api/my/notes/:noteId", who);
    expect(own("the client, in their own view")).toBe("yes");
    expect(own("another client, in their own view")).toBe("no");
    const found = (who: string) => cellOf(routes, "/api/find, by name", who);
    expect(found("care team, clinician")).toBe("yes");
    expect(found("clinician, nobody to the client")).toBe("nothing of it");
  });

  it("is open in live documents to whoever may write or read them, and to nobody else", async () => {
    const { aims } = world;
    const names = {
      "the author's draft": aims.openDraftId,
      "the group's part of a draft": aims.groupDraftId,
      "the client's part of a group's draft": aims.memberDraftId,
      "a draft that was signed": aims.draftId,
      "a note, watched by a share": `note:${aims.noteId}`,
      "a draft that nobody has": "018f0000-0000-7000-8000-00000000dead",
    };
    for (const [name, document] of Object.entries(names)) {
      const opened = await Promise.all(world.people.map((one) => openLive(one, document)));
      const closed = [...new Set(opened.filter((one) => one !== "writes" && one !== "reads"))];
      documents.push({ name, cells: opened.map((one) => cellOfLive(one)), ending: closed.toSorted().join(", ") });
    }
    say(countsOf("live documents", documents));
    const draft = (who: string) => cellOf(documents, "the author's draft", who);
    expect(draft("author, a trainee on the care team")).toBe("yes");
    expect(draft("a draft shared with, to write")).toBe("yes");
    expect(draft("care team, clinician")).toBe("no");
    expect(draft("the client, in their own view")).toBe("signed out");
    expect(cellOf(documents, "a note, watched by a share", "a note shared with, to read")).toBe("some");
    const group = (who: string) => cellOf(documents, "the client's part of a group's draft", who);
    expect([group("leads the client's group"), group("care team, clinician")]).toEqual(["yes", "no"]);
    expect(documents.at(-1)?.cells.filter((cell) => cell === "yes" || cell === "some")).toEqual([]);
  });

  it("is read from the tables by the same people alone", async () => {
    for (const { table, about } of await tablesAbout(owner(), world)) {
      const text = `select count(*)::integer as many from ${table} ${about}`;
      const [all] = await owner().sql<{ many: number }>(text);
      const cells = await Promise.all(world.people.map((one) => cellOfTable(one, { text, all: all?.many ?? 0 })));
      tables.push({ name: table, cells });
    }
    say(countsOf("tables", tables));
    // Whoever adds a table gives the world a row of it: `addRareRecords`, where no route makes one.
    expect(tables.filter((table) => !isTried(table)).map(({ name }) => name)).toEqual([]);
    expect(cellOf(tables, "note", "care team, clinician")).toBe("yes");
    expect(cellOf(tables, "note", "leads the client's group")).toBe("some");
    expect(cellOf(tables, "note", "clinician, nobody to the client")).toBe("no");
    expect(cellOf(tables, "note", "the client, in their own view")).toBe("some");
    expect(cellOf(tables, "note", "another client, in their own view")).toBe("no");
    expect(cellOf(tables, "record_request", "records officer")).toBe("yes");
    expect(cellOf(tables, "record_request", "the client themself, who keeps the records here")).toBe("no");
  });

  it("is seen by whom the page about it says, and by nobody else", async () => {
    const people = world.people.map(({ who }) => who);
    say(
      `reached by nobody: ${routes.filter((one) => isTried(one) && !isReachedBySomebody(one)).length} reading routes`,
    );
    const page = describeReading({ people, routes, documents, tables });
    await expect(page).toMatchFileSnapshot("../../docs/access.md");
  });
});

/** `writes`, `reads`, or the reason for which it is closed. */
async function openLive({ person }: Related, name: string): Promise<string> {
  const tab = aTab({ port: server.running.port, cookie: person.browser.cookie });
  const { provider, reasons } = tab.open(name);
  await until(() => provider.isSynced || reasons.length > 0 || tab.closings.length > 0, `an answer about ${name}`);
  const reason = reasons[0] ?? tab.closings[0]?.reason;
  tab.close();
  return reason ?? (provider.authorizedScope === "readonly" ? "reads" : "writes");
}

function cellOfLive(opened: string): Cell {
  if (opened === "writes") return "yes";
  if (opened === "reads") return "some";
  return opened === "sign-in-needed" ? "signed out" : opened === "not-found" ? "no" : "let in";
}

async function cellOfTable(
  one: Related,
  { text, all }: { readonly text: string; readonly all: number },
): Promise<Cell> {
  if (all === 0) return "untried";
  const counted = await one.inDatabase((tx) => tx.sql<{ many: number }>(text)).catch(noRight);
  if (counted === "no right") return counted;
  const many = counted[0]?.many ?? 0;
  return many === 0 ? "no" : many === all ? "yes" : "some";
}

/** Any other answer than that the role has no right there would be no answer. */
function noRight(error: unknown): "no right" {
  if (error instanceof StoreError && error.code === "not_permitted") return "no right";
  throw error;
}

interface Ask {
  readonly name: string;
  /** Beside what everything is aimed at. */
  readonly aims: Aims;
}

const asIs = (route: (typeof reading)[number]): Ask => ({ name: nameOf(route).slice(4), aims: {} });

/** A search by everything that somebody may type: what is found hangs on it. */
function searchesOf(client: WorldOfEverything["client"]): readonly Ask[] {
  const typed = {
    name: client.name,
    number: client.record_number,
    "the beginning of a name": client.name.slice(0, 2),
    "the note's words": "sister",
  };
  return Object.entries(typed).map(([by, clientName]) => ({ name: `/api/find, by ${by}`, aims: { clientName } }));
}
