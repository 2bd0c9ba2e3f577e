import { beforeAll, describe, expect, it } from "vitest";
import { aCareTeamPlace, aClient, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry } from "../testing/signed-records.ts";
import { randomUUID } from "node:crypto";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let night: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  night = (await aStaff(test.asOwner)).id;
});

type Facts = Record<string, string | number>;

/** What a route does: an entry, then the act. Answers the act's id. */
async function act(by: string, facts: Facts, at = new Date()): Promise<string> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: "break-glass" });
  const content = JSON.stringify({ ...facts, by, id });
  await as(by, "insert into break_glass (id, content, acted_at, entry_id) values ($1, $2, $3, $4)", [
    id,
    content,
    at.toISOString(),
    entry.id,
  ]);
  return id;
}

const opened = (clientId: string): Facts => ({
  what: "opened",
  clientId,
  hours: 4,
  reason: "Found unwell in the hall",
});
const notesRead = async (who: string) => (await as(who, "select 1 from note where client_id = $1", [the.ada])).length;

describe("a record opened in an emergency", () => {
  it("is read like one's own client's while it lasts, and not before or after", async () => {
    expect(await notesRead(night)).toBe(0);
    const opening = await act(night, opened(the.ada));
    expect(await notesRead(night)).toBeGreaterThan(0);
    expect(
      await as(night, "select is_my_client($1) as mine, $1 in (select my_clients()) as listed", [the.ada]),
    ).toEqual([{ mine: true, listed: true }]);
    expect(await as(night, "select 1 from note where client_id = $1", [the.olga])).toEqual([]);
    await act(night, { what: "ended", clientId: the.ada, openingId: opening });
    expect(await notesRead(night)).toBe(0);
    expect(await as(night, "select is_my_client($1) as mine", [the.ada])).toEqual([{ mine: false }]);
  });

  it("closes by itself when the hours are over, whatever is added afterwards", async () => {
    const long = (await aStaff(test.asOwner)).id;
    await anAct(test.asOwner, { table: "break_glass", by: long, ...opened(the.ada) });
    expect(await as(long, "select 1 from break_glass")).toHaveLength(1);
    expect(await notesRead(long)).toBe(0);
  });

  it("is not opened ahead, which would make its hours longer", async () => {
    const early = (await aStaff(test.asOwner)).id;
    const tomorrow = new Date(Date.now() + 24 * 3_600_000);
    expect(await outcomeOf(act(early, opened(the.ada), tomorrow))).toBe("refused");
    expect(await notesRead(early)).toBe(0);
    expect(await outcomeOf(act(early, opened(the.ada)))).toBe("done");
  });

  it("closes with the job", async () => {
    const gone = (await aStaff(test.asOwner)).id;
    await act(gone, opened(the.ada));
    expect(await notesRead(gone)).toBeGreaterThan(0);
    await owner("update staff set active = false where id = $1", [gone]);
    expect(await notesRead(gone)).toBe(0);
  });

  it("is opened by clinical staff for themselves alone, and not where it is open anyhow", async () => {
    for (const who of [the.administrator, the.recordsOfficer, the.inactive])
      expect([who, await outcomeOf(act(who, opened(the.ada)))]).toEqual([who, "refused"]);
    expect(await outcomeOf(act(the.clinician, opened(the.ada)))).toBe("refused");
    const forAnother = as(
      the.stranger,
      "insert into break_glass (id, content, acted_at, entry_id) values ($1, $2, now(), $3)",
      [
        randomUUID(),
        JSON.stringify({ ...opened(the.ada), by: night }),
        (await anEntry(test.asOwner, { kind: "break-glass" })).id,
      ],
    );
    expect(await outcomeOf(forAnother)).toBe("refused");
    expect(await outcomeOf(act(the.stranger, { ...opened(the.ada), hours: 13 }))).not.toBe("done");
    expect(await outcomeOf(act(the.stranger, opened(the.ada)))).toBe("done");
  });

  it("is known to who opened it, to the care team and to the keepers, and to nobody else", async () => {
    const mine = (await aStaff(test.asOwner)).id;
    const opening = await act(mine, opened(the.ada));
    const sees = async (who: string) => (await as(who, "select 1 from break_glass where id = $1", [opening])).length;
    for (const who of [mine, the.clinician, the.recordsOfficer, the.administrator])
      expect([who, await sees(who)]).toEqual([who, 1]);
    for (const who of [the.left, the.facilitator, the.neighbour]) expect([who, await sees(who)]).toEqual([who, 0]);
  });

  it("is ended by who opened it and reviewed by somebody else who keeps the records, each once", async () => {
    const mine = (await aStaff(test.asOwner, { roles: ["clinician", "records-officer"] })).id;
    const openingId = await act(mine, opened(the.ada));
    const ended = { what: "ended", clientId: the.ada, openingId };
    const reviewed = { what: "reviewed", clientId: the.ada, openingId, words: "" };
    expect(await outcomeOf(act(the.clinician, ended))).toBe("refused");
    expect(await outcomeOf(act(mine, reviewed))).toBe("refused");
    expect(await outcomeOf(act(the.clinician, reviewed))).toBe("refused");
    expect(await outcomeOf(act(mine, ended))).toBe("done");
    expect(await outcomeOf(act(mine, ended))).not.toBe("done");
    expect(await outcomeOf(act(the.recordsOfficer, reviewed))).toBe("done");
    expect(await outcomeOf(act(the.recordsOfficer, reviewed))).not.toBe("done");
    // Of another client's opening nothing can be said.
    expect(await outcomeOf(act(mine, { ...ended, clientId: the.olga }))).not.toBe("done");
  });

  it("names one record alone, and to clinical staff alone", async () => {
    const ask = (who: string, number: string, name: string, born: string | null) =>
      as<{ id: string | null }>(who, "select record_named($1, $2, $3) as id", [number, name, born]).then(
        ([row]) => row?.id ?? null,
      );
    const [ada] = await owner<{ record_number: string }>("select record_number from client where id = $1", [the.ada]);
    expect(await ask(night, ada?.record_number.toLowerCase() ?? "", "", null)).toBe(the.ada);
    expect(await ask(night, "", "ada made-up", "1990-05-17")).toBe(the.ada);
    expect(await ask(night, "", "Ada Made-up", null)).toBe(null);
    expect(await ask(night, "", "Ada", "1990-05-17")).toBe(null);
    for (const who of [the.administrator, the.recordsOfficer, the.inactive])
      expect([who, await ask(who, ada?.record_number ?? "", "", null)]).toEqual([who, null]);
    await aClient(test.asOwner, { name: "Ada Made-up", birthDate: "1990-05-17" });
    expect(await ask(night, "", "Ada Made-up", "1990-05-17")).toBe(null);
  });

  it("is among those who may open the record, with the reason", async () => {
    const mine = (await aStaff(test.asOwner)).id;
    await act(mine, opened(the.bo));
    await aCareTeamPlace(test.asOwner, { client_id: the.bo, staff_id: the.clinician });
    const readers = await as<{ staff_id: string; relation: string; detail: string }>(
      the.clinician,
      "select staff_id, relation, detail from who_may_open($1) where relation = 'break-glass'",
      [the.bo],
    );
    expect(readers).toEqual([{ staff_id: mine, relation: "break-glass", detail: "Found unwell in the hall" }]);
  });
});
