import { ask, outcomeOf } from "@goldthread/store/testing/practice-at-work.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { allRoutes } from "./routes/all-routes.ts";
import { aimsFrom } from "./testing/access/aims.ts";
import { describeAccess, type Cell } from "./testing/access/describe-access.ts";
import { aWorldOfRelations } from "./testing/access/relations.ts";
import { attempt, type Tried } from "./testing/lock/attempt.ts";
import { keepPlaces } from "./testing/lock/keep-places.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * Who reaches what of one client's record: every route of the API and every table, asked by somebody in every relation to
 * that client. Neither routes nor tables are listed here; a relation is one line of `aWorldOfRelations`. The page it writes
 * is read before a change of access is taken on.
 */

const server = withTestServer();
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });
const owner = () => server.test.asOwner;
let world: Awaited<ReturnType<typeof aWorldOfRelations>>;
let everybodyInPlace: () => Promise<void>;
const nameOf = ({ endpoint }: (typeof allRoutes)[number]) => `${endpoint.method} ${endpoint.path}`;
/** Signing out or in says nothing of a record; setting a practice up is over. */
const aboutNoRecord = ["/api/sign-in", "/api/sign-out", "/api/setup"];
const routes = allRoutes
  .filter(({ may, endpoint }) => may !== "anyone" && !aboutNoRecord.some((path) => endpoint.path.startsWith(path)))
  .toSorted((one, other) => (one.endpoint.path < other.endpoint.path ? -1 : 1));
const reached: { route: string; cells: Cell[] }[] = [];
const seen: { table: string; cells: Cell[] }[] = [];

beforeAll(async () => {
  world = await aWorldOfRelations(server);
  const putBack = await keepPlaces(owner());
  everybodyInPlace = async () => {
    await putBack();
    // What was taken back is shared with nobody, and whoever is said to be the client themself stands nowhere.
    await owner().sql("delete from note_addition where kind = 'retraction'");
    await owner().sql("delete from own_record");
  };
  // Once by everybody, so that there is something of every kind to be aimed at; what comes of it is not looked at.
  for (const { endpoint } of routes.filter((route) => route.endpoint.method !== "GET")) {
    const aims = await aimsNow();
    for (const person of world.people) await attempt(person, endpoint, aims);
    await everybodyInPlace();
  }
});

async function aimsNow() {
  const [target] = world.targets;
  if (target === undefined) throw new Error("there is a note to be aimed at");
  const { clientId, groupId } = target.aims;
  return { ...(await aimsFrom(owner(), { clientId, groupId })), ...target.aims };
}

describe("a client's record", () => {
  it("is asked for by every route, as somebody in every relation to the client", async () => {
    for (const route of routes) {
      const aims = await aimsNow();
      const cells: Cell[] = [];
      for (const person of world.people) {
        const tried = await attempt(person, route.endpoint, aims);
        expect([nameOf(route), person.who, tried.status < 500]).toEqual([nameOf(route), person.who, true]);
        cells.push(cellOf(tried, route.endpoint.method === "GET"));
        if (route.endpoint.method !== "GET") await everybodyInPlace();
      }
      reached.push({ route: nameOf(route), cells });
    }
    expect(reached.length).toBe(routes.length);
    // The controls: the author reads the note, and somebody who is nobody to the client does not.
    const note = reached.find(({ route }) => route === "GET /api/notes/:noteId")?.cells ?? [];
    const of = (who: string) => note[world.people.findIndex((one) => one.who === who)];
    expect(of("author, a trainee on the care team")).toBe("yes");
    expect(of("care team, clinician")).toBe("yes");
    expect(of("clinician, nobody to the client")).toBe("no");
    expect(of("on the team until yesterday")).toBe("no");
    expect(of("shared with, read")).toBe("yes");
    expect(of("administrator")).toBe("no");
    expect(reached.flatMap(({ cells }) => cells).filter((cell) => cell === "yes").length).toBeGreaterThan(100);
  });

  it("is read from the tables by the same people alone", async () => {
    const { as } = ask(server.test);
    for (const { table, about } of await tablesOf()) {
      const cells: Cell[] = [];
      const [all] = await owner().sql<{ many: number }>(`select count(*)::integer as many from ${table} ${about}`);
      for (const { person } of world.people) {
        const counting = as<{ many: number }>(person.id, `select count(*)::integer as many from ${table} ${about}`);
        const many = (await outcomeOf(counting)) === "done" ? ((await counting)[0]?.many ?? 0) : 0;
        cells.push(all?.many === 0 ? "untried" : many === 0 ? "no" : many === all?.many ? "yes" : "some");
      }
      seen.push({ table, cells });
    }
    const notes = seen.find(({ table }) => table === "note")?.cells ?? [];
    expect(notes[world.people.findIndex(({ who }) => who === "care team, clinician")]).toBe("yes");
    expect(notes[world.people.findIndex(({ who }) => who === "leads the client's group")]).toBe("some");
    expect(notes[world.people.findIndex(({ who }) => who === "clinician, nobody to the client")]).toBe("no");
  });

  it("is reached by whom the page about it says, and by nobody else", async () => {
    const page = describeAccess({ people: world.people.map(({ who }) => who), reached, seen });
    await expect(page).toMatchFileSnapshot("../../docs/access.md");
  });
});

/** What a call came to. A refusal for any other reason than who asks comes after access was given. */
function cellOf({ code, text }: Tried, isRead: boolean): Cell {
  if (["not_found", "sign_in_needed", "may_not_sign"].includes(code)) return "no";
  if (code === "invalid_input") return "untried";
  return isRead && !about.some((words) => text.includes(words())) ? "nothing of it" : "yes";
}

/** What an answer about the client holds: their name, their id, a note's words, a file whose words are not looked into. */
const about = [
  () => world.client.name,
  () => world.client.id,
  () => "her sister",
  () => "paced breathing",
  () => "%PDF",
];

/** Every table but those that nobody reads as themselves; of one with a client, the rows about ours. */
async function tablesOf() {
  const { client } = world;
  const rows = await owner().sql<{ table: string; has_client: boolean }>(
    `select c.relname::text as "table", exists (
       select from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped) as has_client
     from pg_class c where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
       and c.relname <> 'migration' and c.relname not like 'auth\\_%' order by 1`,
  );
  return rows.map(({ table, has_client }) => ({ table, about: has_client ? `where client_id = '${client.id}'` : "" }));
}
