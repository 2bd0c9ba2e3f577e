import { breakGlass, endBreakGlass, listBreakGlass, reviewBreakGlass } from "@goldthread/api/nouns/break-glass.ts";
import { listReaders, readChart } from "@goldthread/api/nouns/client.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { signedRecords } from "../../testing/lock/signed-world.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let records: Awaited<ReturnType<typeof signedRecords>>;
let [night, officer]: (Somebody | undefined)[] = [];
beforeAll(async () => {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  [night, officer] = [await somebody(server), await somebody(server, { roles: ["records-officer"] })];
  records = await signedRecords(server, supervisor);
});
const reason = "Found unwell in the hall, nobody of the team is in.";
const noteId = () => records.targets[0]?.note.noteId ?? "";
const who = (person: Somebody | undefined) => {
  if (person === undefined) throw new Error("made before the tests");
  return person.browser;
};

describe("a record opened in an emergency", () => {
  it("opens to a name that fits alone, and says nothing of one that does not", async () => {
    const wrong = { recordNumber: "", name: records.client.name, birthDate: "1999-01-01", reason };
    expect((await who(night).refused(breakGlass, wrong)).code).toBe("not_found");
    expect((await who(night).refused(breakGlass, { ...wrong, birthDate: null })).code).toBe("invalid_input");
    const short = await who(night).refused(breakGlass, { recordNumber: "x", reason: "urgent" });
    expect(short.fields?.[0]?.field).toBe("reason");
    expect((await who(officer).refused(breakGlass, { recordNumber: "x", reason })).code).toBe("not_found");
    expect(
      (await records.author.browser.refused(breakGlass, { recordNumber: records.client.record_number, reason })).code,
    ).toBe("opens_already");
  });

  it("is read at once, stands on the list of who may open it, and is closed and looked at afterwards", async () => {
    expect((await who(night).refused(readNote, { noteId: noteId() })).code).toBe("not_found");
    const { id, clientId } = await who(night).ask(breakGlass, { recordNumber: records.client.record_number, reason });
    expect(clientId).toBe(records.client.id);
    expect((await who(night).ask(readNote, { noteId: noteId() })).id).toBe(noteId());
    expect((await who(night).ask(readChart, { clientId })).client.name).toBe(records.client.name);
    const { readers } = await records.author.browser.ask(listReaders, { clientId });
    expect(readers.filter(({ relation }) => relation === "break-glass").map(({ detail }) => detail)).toEqual([reason]);

    const [seen] = (await records.author.browser.ask(listBreakGlass, { clientId })).openings;
    expect(seen).toMatchObject({ id, by: night?.name, reason, isLasting: true, review: null });
    const ends = await records.author.browser.refused(endBreakGlass, { openingId: id });
    expect(ends.code).toBe("not_found");
    await who(night).ask(endBreakGlass, { openingId: id });
    expect((await who(night).refused(readNote, { noteId: noteId() })).code).toBe("not_found");

    const own = (await who(night).ask(listBreakGlass, {})).openings;
    expect(own.map(({ clientName, isLasting }) => [clientName, isLasting])).toEqual([[null, false]]);
    await who(officer).ask(reviewBreakGlass, { openingId: id, wasNeeded: true, words: "As the rules have it." });
    const again = await who(officer).refused(reviewBreakGlass, { openingId: id, wasNeeded: false, words: "" });
    expect(again.code).toBe("changed_meanwhile");
    const trail = await server.test.asOwner.sql<{ act: string }>(
      "select act from audit_event where client_id = $1 and act like 'break-glass%' order by seq",
      [clientId],
    );
    expect(trail.map(({ act }) => act)).toEqual(["break-glass", "break-glass ended", "break-glass reviewed"]);
  });

  it("is opened once by a button pressed four times at once", async () => {
    const hasty = await somebody(server);
    const asked = { recordNumber: records.client.record_number, reason };
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => hasty.browser.ask(breakGlass, asked)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { openings } = await hasty.browser.ask(listBreakGlass, {});
    expect(openings.filter(({ isLasting }) => isLasting)).toHaveLength(1);
  });

  it("is not found by leafing through names: a handful of tries a minute is all there is", async () => {
    const night = await somebody(server);
    const input = { recordNumber: "LW-NONE", name: "", birthDate: null, reason: "Nobody of the team is in.", hours: 1 };
    const codes: string[] = [];
    for (let tries = 0; tries < 8; tries += 1) codes.push((await night.browser.refused(breakGlass, input)).code);
    expect([codes[0], codes.at(-1)]).toEqual(["not_found", "too_many_tries"]);
  });
});
