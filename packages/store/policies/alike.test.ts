import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { listAlikePairs, tellPairApart } from "../queries/alike-pair.ts";
import { addClient, changeClient, findAlike } from "../queries/client.ts";
import { confirmMerge } from "../queries/merge.ts";
import {
  aCareTeamPlace,
  aClient,
  aFacilitator,
  aGroup,
  aMembership,
  aStaff,
  withTestDatabase,
} from "../testing/index.ts";
import { ask, outcomeOf } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let mine: string;
let me: string;
let stranger: string;
let officer: string;
let administrator: string;

beforeAll(async () => {
  const staff = async (role: "clinician" | "records-officer" | "administrator") =>
    (await aStaff(test.asOwner, { roles: [role] })).id;
  [me, stranger] = [await staff("clinician"), await staff("clinician")];
  [officer, administrator] = [await staff("records-officer"), await staff("administrator")];
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
    const found = await alike(name, birthDate);
    expect(found.map((client) => [client.id, client.sameName, client.birthDate])).toEqual([
      [mine, sameName, "1990-05-17"],
    ]);
  });

  it.each([
    ["Zoe Miller", null],
    ["Zoe Miller", "1990-05-18"],
    ["Abdul Karim", "1990-05-17"],
    ["...", null],
  ])("%j born %j is like nobody", async (name, birthDate) => {
    expect(await alike(name, birthDate)).toEqual([]);
  });

  it("of one whom the actor may not see it says nothing at all, whatever is known of them", async () => {
    for (const born of ["1985-02-03", "1985-02-04", null])
      for (const name of ["Kathrin Unseen", "Katherin Unsen"])
        expect([name, await alike(name, born)]).toEqual([name, []]);
  });

  it("of a member of a group of theirs it knows the name, and tries no birth date that the actor may not see", async () => {
    const [leader, group] = [await aStaff(test.asOwner), await aGroup(test.asOwner)];
    const member = await aClient(test.asOwner, { name: "Greta Grouped", birthDate: "1977-07-07" });
    await aFacilitator(test.asOwner, { group_id: group.id, staff_id: leader.id });
    await aMembership(test.asOwner, { group_id: group.id, client_id: member.id });
    const seen = await alike("Greta Grouped", null, leader.id);
    expect(seen.map(({ id, birthDate }) => [id, birthDate])).toEqual([[member.id, null]]);
    expect(await alike("Greta Groped", "1977-07-07", leader.id)).toEqual([]);
    expect((await alike("Greta Groped", "1977-07-07", officer)).map(({ id }) => id)).toEqual([member.id]);
  });

  it("a keeper of the records sees them in full", async () => {
    const found = await alike("Kathrin Unseen", null, officer);
    expect(found.map(({ birthDate }) => birthDate)).toEqual(["1985-02-03"]);
  });

  it("whoever has left learns nothing", async () => {
    const left = (await aStaff(test.asOwner, { active: false, roles: ["records-officer"] })).id;
    expect(await alike("Kathrin Unseen", "1985-02-03", left)).toEqual([]);
  });
});

interface Person {
  readonly name: string;
  readonly birthDate?: string | null;
  readonly aliases?: readonly string[];
}

/** Added as a person adds one, to whose team they belong from then on. */
async function add({ name, birthDate = null, aliases = [] }: Person, by = me, isAnother = false): Promise<string> {
  const id = randomUUID();
  const rest = { preferredName: "", pronouns: "", recordNumber: null };
  await asActor(test.db, { staffId: by }, (tx) => addClient(tx, { id, name, birthDate, aliases, isAnother, ...rest }));
  await aCareTeamPlace(test.asOwner, { client_id: id, staff_id: by });
  return id;
}

/** The pairs that one of these records is in, each by its names, the record that was begun first before the other. */
async function pairsOf(ids: readonly string[], staffId = officer): Promise<readonly (readonly string[])[]> {
  const rows = await asActor(test.db, { staffId }, (tx) => listAlikePairs(tx, { limit: 500 }));
  return rows
    .filter(({ one, other }) => ids.includes(one.id) || ids.includes(other.id))
    .map(({ one, other }) => [one.name, other.name]);
}

describe("two records that may be of one person", () => {
  const born = "1992-11-05";
  it.each([
    [{ name: "Nia Twin1", birthDate: born }, { name: "twin1, nia", birthDate: born }, true],
    [{ name: "Mia Twin2", birthDate: "1993-03-03" }, { name: "Mia Twin2" }, true],
    [{ name: "Lia Twin3" }, { name: "Lia Twin3" }, true],
    [{ name: "Pia Twin4", birthDate: "1994-04-04" }, { name: "Pia Twin4", birthDate: "1994-04-05" }, false],
    [{ name: "Katharina Twin5", birthDate: "1931-01-01" }, { name: "Catharina Twin5", birthDate: "1931-01-01" }, true],
    [{ name: "Katharina Twin6" }, { name: "Catharina Twin6" }, false],
    [{ name: "Tia Twin7", aliases: ["Nee Maiden7"] }, { name: "Nee Maiden7" }, true],
    [{ name: "Gia Twin8" }, { name: "Gia Marriedname8", aliases: ["Gia Twin8"] }, true],
    [{ name: "..." }, { name: "..." }, false],
  ] as const)("%j and %j, added by two who do not see each other's: found is %s", async (one, other, isFound) => {
    const ids = [await add(one, me), await add(other, stranger)];
    expect(await pairsOf(ids)).toEqual(isFound ? [[one.name, other.name]] : []);
  });

  it("are told to nobody but the keepers of the records, and not to one whose own record it is", async () => {
    const ids = [await add({ name: "Mona Hidden" }, me), await add({ name: "Mona Hidden" }, stranger)];
    for (const keeper of [officer, administrator]) expect(await pairsOf(ids, keeper)).toHaveLength(1);
    for (const staffId of [me, stranger]) {
      expect(await as(staffId, "select from alike_pair")).toEqual([]);
      const apart = { oneId: ids[0] ?? "", otherId: ids[1] ?? "" };
      expect(await asActor(test.db, { staffId }, (tx) => tellPairApart(tx, apart))).toBe(false);
      expect(await outcomeOf(as(staffId, "delete from alike_pair"))).toBe("refused");
    }
    const both = (await aStaff(test.asOwner, { roles: ["records-officer"] })).id;
    expect(await pairsOf(ids, both)).toHaveLength(1);
    await as(officer, "insert into own_record (client_id, staff_id, noted_by) values ($1, $2, $3)", [
      ids[1],
      both,
      officer,
    ]);
    expect(await pairsOf(ids, both)).toEqual([]);
    expect(await outcomeOf(as(officer, "insert into alike_pair (one_id, other_id) values ($1, $2)", ids))).toBe(
      "refused",
    );
  });

  it("are of two people once a keeper says so, whoever changes one of them later; by whom and when is kept", async () => {
    const [one, other] = [await add({ name: "Otto Two" }, me), await add({ name: "Otto Two" }, stranger)];
    const apart = () =>
      asActor(test.db, { staffId: officer }, (tx) => tellPairApart(tx, { oneId: other, otherId: one }));
    expect(await apart()).toBe(true);
    expect(await pairsOf([one, other])).toEqual([]);
    await asActor(test.db, { staffId: me }, (tx) => changeClient(tx, { clientId: one, version: 1, pronouns: "he" }));
    expect(await pairsOf([one, other])).toEqual([]);
    expect(await apart()).toBe(false);
    expect(
      await owner(
        "select told_apart_by, told_apart_at is not null as timed from alike_pair where $1 in (one_id, other_id)",
        [one],
      ),
    ).toEqual([{ told_apart_by: officer, timed: true }]);
  });

  it("whoever was shown the other and said that it is another person has said so; of the unseen they said nothing", async () => {
    const mineToo = await add({ name: "Ada Asked" }, me);
    const unseen = await add({ name: "Ada Asked" }, stranger);
    const second = await add({ name: "Ada Asked" }, me, true);
    expect(await pairsOf([second, mineToo])).toHaveLength(2);
    expect(await pairsOf([second])).toEqual([["Ada Asked", "Ada Asked"]]);
    expect(
      await owner("select from alike_pair where told_apart_by = $1 and $2 in (one_id, other_id)", [me, unseen]),
    ).toEqual([]);
    const third = await add({ name: "Ada Asked" }, administrator, true);
    expect(await pairsOf([third])).toEqual([]);
  });

  it("come and go with a corrected name or birth date", async () => {
    const one = await add({ name: "Cora Corrected", birthDate: "1990-01-01" }, me);
    const other = await add({ name: "Cora Mistyped", birthDate: "1991-01-01" }, stranger);
    const change = async (version: number, what: { name?: string; birthDate?: string }) =>
      asActor(test.db, { staffId: stranger }, (tx) => changeClient(tx, { clientId: other, version, ...what }));
    expect(await pairsOf([one, other])).toEqual([]);
    await change(1, { name: "Cora Corrected" });
    expect(await pairsOf([one, other])).toEqual([]);
    await change(2, { birthDate: "1990-01-01" });
    expect(await pairsOf([one, other])).toHaveLength(1);
    await change(3, { birthDate: "1991-01-01" });
    expect(await pairsOf([one, other])).toEqual([]);
  });

  it("stand no longer while a merge is proposed, nor when they are one; what is like the record that went is like the one that stayed", async () => {
    const [one, other] = [await add({ name: "Ines Merged" }, me), await add({ name: "Ines Merged" }, stranger)];
    const third = await add({ name: "Ines Merged" }, administrator);
    expect(await pairsOf([one, other, third])).toHaveLength(3);
    const [mergeId] = [randomUUID()];
    await as(
      officer,
      "insert into client_merge (id, client_id, survivor_id, reason, proposed_by) values ($1, $2, $3, 'One', $4)",
      [mergeId, other, one, officer],
    );
    expect(await pairsOf([one, other, third])).toHaveLength(2);
    await asActor(test.db, { staffId: administrator }, (tx) => confirmMerge(tx, { mergeId, words: "" }));
    expect(await pairsOf([one, other, third])).toHaveLength(1);
    await asActor(test.db, { staffId: officer }, (tx) => tellPairApart(tx, { oneId: one, otherId: third }));
    expect(await pairsOf([one, other, third])).toEqual([]);
  });

  it("of two who add one person at the same time the second finds the first", async () => {
    const both = Array.from({ length: 8 }, (_, at) => add({ name: "Rita Raced" }, at % 2 === 0 ? me : stranger));
    expect(await pairsOf(await Promise.all(both))).toHaveLength(28);
  });

  it("nobody has the database look at a record that is not theirs", async () => {
    const theirs = (await aClient(test.asOwner, { name: "Lia Left" })).id;
    await aClient(test.asOwner, { name: "Lia Left" });
    await as(stranger, "select look_for_pairs($1, true)", [theirs]);
    expect(await pairsOf([theirs])).toEqual([]);
    await as(officer, "select look_for_pairs($1, false)", [theirs]);
    expect(await pairsOf([theirs])).toHaveLength(1);
    for (const inner of ["records_alike($1)", "keep_pairs_of($1)", "clients_of_name($1)"])
      expect([inner, await outcomeOf(as(officer, `select ${inner}`, [theirs]))]).toEqual([
        inner,
        inner.startsWith("clients_of") ? "fault" : "refused",
      ]);
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
