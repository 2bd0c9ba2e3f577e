import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { findAlike } from "../queries/client.ts";
import { aCareTeamPlace, aClient, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { owner } = ask(test);
let mine: string;
let me: string;
let officer: string;

beforeAll(async () => {
  me = (await aStaff(test.asOwner)).id;
  officer = (await aStaff(test.asOwner, { roles: ["records-officer"] })).id;
  mine = (await aClient(test.asOwner, { name: "Zoë Müller-Lee", birthDate: "1990-05-17", aliases: ["Zed Invented"] }))
    .id;
  await aCareTeamPlace(test.asOwner, { client_id: mine, staff_id: me });
  await aClient(test.asOwner, { name: "Kathrin Unseen", birthDate: "1985-02-03" });
});

const alike = (name: string, birthDate: string | null = null, staffId = me) =>
  asActor(test.db, { staffId }, (tx) => findAlike(tx, { name, birthDate }));

describe("likely the same person", () => {
  it.each([
    ["zoe muller lee", null, true],
    ["Lee, Zoë Müller", null, true],
    ["ZOE  MÜLLER-LEE", "1971-01-01", true],
    ["Zed Invented", null, true],
    ["Zoe Miller", "1990-05-17", false],
    ["Zoey Muler-Le", "1990-05-17", false],
    ["Zoe Newlymarried", "1990-05-17", false],
  ])("%j born %j is like a client of one's own, of the same name: %s", async (name, birthDate, sameName) => {
    const { known, others } = await alike(name, birthDate);
    expect(known.map((client) => [client.id, client.sameName])).toEqual([[mine, sameName]]);
    expect(known[0]?.birthDate).toBe("1990-05-17");
    expect(others).toBeUndefined();
  });

  it.each([
    ["Zoe Miller", null],
    ["Zoe Miller", "1990-05-18"],
    ["Abdul Karim", "1990-05-17"],
    ["...", null],
  ])("%j born %j is like nobody", async (name, birthDate) => {
    expect(await alike(name, birthDate)).toEqual({ known: [], others: undefined });
  });

  it("of one whom the actor may not see it says only that there is somebody, not how many, and by the name alone nothing", async () => {
    const one = await alike("Kathrin Unseen", "1985-02-03");
    expect(one).toEqual({ known: [], others: { sameName: true } });
    await aClient(test.asOwner, { name: "Kathrin Unseen" });
    expect(await alike("Kathrin Unseen", "1985-02-03")).toEqual(one);
    expect(await alike("Katherin Unsen", "1985-02-03")).toEqual({ known: [], others: { sameName: false } });
    for (const born of [null, "1985-02-04"])
      expect(await alike("Kathrin Unseen", born)).toEqual({ known: [], others: undefined });
  });

  it("a keeper of the records sees them in full", async () => {
    const { known, others } = await alike("Kathrin Unseen", null, officer);
    expect(known.map(({ birthDate }) => birthDate).toSorted()).toEqual(["1985-02-03", "1990-05-17"]);
    expect(others).toBeUndefined();
  });

  it("whoever has left learns nothing", async () => {
    const left = (await aStaff(test.asOwner, { active: false })).id;
    expect(await alike("Kathrin Unseen", null, left)).toEqual({ known: [], others: undefined });
  });
});

describe("a name's key", () => {
  it.each([
    ["Zoë  Müller-Lee", "lee muller zoe"],
    ["O'Brien, Sean", "brien o sean"],
    ["王小明", "王小明"],
    ["ΓΙΏΡΓΟΣ", "γιωργοσ"],
    ["Γιώργος", "γιωργοσ"],
    ["Straße", "strasse"],
    ["...", ""],
  ])("of %j is %j", async (name, key) => {
    expect(await owner("select name_key($1) as key", [name])).toEqual([{ key: key.normalize("NFKD") }]);
  });
});
