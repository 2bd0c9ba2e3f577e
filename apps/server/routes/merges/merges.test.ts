import { addClient, addFlag, changeClient, find, listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { admitClient } from "@goldthread/api/nouns/episode.ts";
import {
  confirmMerge,
  listMerges,
  listPairs,
  proposeMerge,
  tellApart,
  withdrawMerge,
} from "@goldthread/api/nouns/merge.ts";
import { aSession, aSignedNote } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

/** One person, added by two clinicians who do not see each other's clients. */
async function twoRecords(name: string) {
  const [first, second] = [await somebody(server), await somebody(server)];
  const officer = await somebody(server, { roles: ["records-officer"] });
  const administrator = await somebody(server, { roles: ["administrator"] });
  const into = await first.browser.ask(addClient, { name });
  const from = await second.browser.ask(addClient, { name, anotherOfThisName: true });
  for (const [client_id, author_id] of [
    [into.id, first.id],
    [from.id, second.id],
  ] as const) {
    const session = await aSession(server.test.asOwner, { client_id, clinician_id: author_id });
    await aSignedNote(server.test.asOwner, { client_id, session_id: session.id, author_id });
  }
  return { first, second, officer, administrator, into, from, pair: { fromId: from.id, intoId: into.id } };
}

describe("merging two records of one person", () => {
  it("takes two people; then both clinicians read both histories in the chart that stayed", async () => {
    const { first, second, officer, administrator, into, from, pair } = await twoRecords("Mia Merged");
    const { id: mergeId } = await officer.browser.ask(proposeMerge, { ...pair, reason: "Same birth date and address" });
    expect((await officer.browser.ask(listMerges, {})).proposed).toMatchObject([{ id: mergeId, mine: true }]);
    expect(await officer.browser.refused(confirmMerge, { mergeId })).toMatchObject({ code: "merge_needs_another" });
    expect(await first.browser.refused(confirmMerge, { mergeId })).toMatchObject({ code: "not_found" });
    // Whoever treats one of the two learns nothing of the other until somebody has looked and confirmed.
    for (const [one, clientId] of [
      [first, into.id],
      [second, from.id],
    ] as const) {
      expect((await one.browser.ask(readChart, { clientId })).mergeProposed).toBeNull();
      expect((await one.browser.ask(listMerges, {})).proposed).toEqual([]);
    }
    await administrator.browser.ask(confirmMerge, { mergeId });
    for (const { browser } of [first, second]) {
      const chart = await browser.ask(readChart, { clientId: into.id });
      expect(chart.timeline.map(({ note }) => note !== null)).toEqual([true, true]);
      expect(chart.merged).toMatchObject([
        {
          recordNumber: from.recordNumber,
          reason: "Same birth date and address",
          proposedBy: officer.name,
          confirmedBy: administrator.name,
        },
      ]);
      expect((await browser.ask(listClients, { q: "mia" })).clients.map(({ id, namesake }) => [id, namesake])).toEqual([
        [into.id, false],
      ]);
      expect((await browser.ask(find, { q: from.recordNumber })).found.map(({ id }) => id)).toContain(into.id);
      expect((await browser.ask(readChart, { clientId: from.id })).mergedInto).toMatchObject({ id: into.id });
    }
    expect((await officer.browser.ask(listMerges, {})).proposed.map(({ id }) => id)).not.toContain(mergeId);
    expect(await officer.browser.refused(proposeMerge, { ...pair, reason: "Again" })).toMatchObject({
      code: "merged_already",
    });
    const acts = await server.test.asOwner.sql<{ act: string; staff_id: string }>(
      `select act, staff_id, client_id from audit_event where act like 'merge %' and (client_id = $1 or subject = $2) order by seq`,
      [into.id, `${from.id} ${into.id}`],
    );
    expect(acts).toEqual([
      // In the trail of neither: it would have told whoever treats one that there is another.
      { act: "merge proposed", staff_id: officer.id, client_id: null },
      { act: "merge confirmed", staff_id: administrator.id, client_id: into.id },
    ]);
    const recorded = await server.test.asOwner.sql(
      `select m.step, m.acted_by as by, m.content::jsonb ->> 'because' as because, e.kind
       from merge_act m join ledger_entry e on e.id = m.entry_id where m.merge_id = $1 order by e.recorded_at`,
      [mergeId],
    );
    expect(recorded).toEqual([
      { step: "proposed", by: officer.id, because: "Same birth date and address", kind: "record-merge" },
      { step: "confirmed", by: administrator.id, because: "", kind: "record-merge" },
    ]);
  });

  it("is taken back by whoever proposed it, or declined by the second person, and nothing has changed", async () => {
    const { first, officer, administrator, into, pair } = await twoRecords("Wanda Withdrawn");
    for (const { browser } of [officer, administrator]) {
      const { id: mergeId } = await officer.browser.ask(proposeMerge, { ...pair, reason: "Perhaps" });
      expect(await officer.browser.refused(proposeMerge, { ...pair, reason: "Twice" })).toMatchObject({
        code: "merge_proposed_already",
      });
      expect(await first.browser.refused(withdrawMerge, { mergeId })).toMatchObject({ code: "not_found" });
      await browser.ask(withdrawMerge, { mergeId, words: "Two people after all" });
      expect(await administrator.browser.refused(confirmMerge, { mergeId })).toMatchObject({ code: "not_found" });
    }
    const chart = await first.browser.ask(readChart, { clientId: into.id });
    expect([chart.merged, chart.mergeProposed, chart.timeline.length]).toEqual([[], null, 1]);
  });

  it("is not proposed for one record and itself, nor by somebody who does not see both", async () => {
    const { first, officer, into, pair } = await twoRecords("Nell Not");
    const itself = { fromId: into.id, intoId: into.id, reason: "x" };
    expect(await officer.browser.refused(proposeMerge, itself)).toMatchObject({ fields: [{ field: "fromId" }] });
    expect(await first.browser.refused(proposeMerge, { ...pair, reason: "x" })).toMatchObject({ code: "not_found" });
  });
});

it("a record that was merged takes nothing new, and says so", async () => {
  const { first, officer, administrator, from, pair } = await twoRecords("Gone Elsewhere");
  const { id: mergeId } = await officer.browser.ask(proposeMerge, { ...pair, reason: "One person" });
  await administrator.browser.ask(confirmMerge, { mergeId });
  const clientId = from.id;
  for (const attempt of [
    first.browser.refused(addDiagnosis, { clientId, code: "F41.1" }),
    first.browser.refused(addFlag, { clientId, kind: "part-2" }),
    first.browser.refused(admitClient, { clientId }),
  ])
    expect(await attempt).toMatchObject({ code: "merged_already" });
  await first.browser.ask(addDiagnosis, { clientId: pair.intoId, code: "F41.1" });
});

it("whoever confirms sees both birth dates beside each other", async () => {
  const { officer, administrator, first, second, into, from, pair } = await twoRecords("Bo Both");
  await first.browser.ask(changeClient, { clientId: into.id, version: 1, birthDate: "1990-01-01" });
  await second.browser.ask(changeClient, { clientId: from.id, version: 1, birthDate: "1991-01-01" });
  const { id } = await officer.browser.ask(proposeMerge, { ...pair, reason: "Perhaps" });
  const { proposed } = await administrator.browser.ask(listMerges, {});
  expect(proposed.find((one) => one.id === id)).toMatchObject({
    from: { birthDate: "1991-01-01" },
    into: { birthDate: "1990-01-01" },
    mine: false,
  });
});

describe("two records that look alike", () => {
  it("are a keeper's to look at: two people, or the beginning of a merge; nobody else is told of them", async () => {
    const { first, second, officer, administrator, into, from, pair } = await twoRecords("Paula Paired");
    const ofThese = async ({ browser } = officer) =>
      (await browser.ask(listPairs, {})).pairs.filter(({ one }) => [into.id, from.id].includes(one.id));
    for (const keeper of [officer, administrator])
      expect(await ofThese(keeper)).toEqual([
        {
          one: { id: into.id, name: "Paula Paired", recordNumber: into.recordNumber, birthDate: null },
          other: { id: from.id, name: "Paula Paired", recordNumber: from.recordNumber, birthDate: null },
        },
      ]);
    const apart = { oneId: from.id, otherId: into.id };
    for (const { browser } of [first, second]) {
      expect(await browser.refused(listPairs, {})).toMatchObject({ code: "not_found", status: 404 });
      expect(await browser.refused(tellApart, apart)).toMatchObject({ code: "not_found", status: 404 });
    }
    const { id: mergeId } = await officer.browser.ask(proposeMerge, { ...pair, reason: "Perhaps" });
    expect(await ofThese()).toEqual([]);
    await officer.browser.ask(withdrawMerge, { mergeId });
    expect(await ofThese()).toHaveLength(1);
    await officer.browser.ask(tellApart, apart);
    expect(await ofThese(administrator)).toEqual([]);
    expect(await administrator.browser.refused(tellApart, apart)).toMatchObject({ code: "not_found" });
    const traces = await server.test.asOwner.sql(
      "select client_id, staff_id from audit_event where act = 'records told apart' and subject = $1",
      [`${from.id} ${into.id}`],
    );
    // Not in the trail of either, which whoever treats one of them may read.
    expect(traces).toEqual([{ client_id: null, staff_id: officer.id }]);
  });
});
