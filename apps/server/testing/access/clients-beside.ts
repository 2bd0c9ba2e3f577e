import { addCareConsent } from "@goldthread/api/nouns/care-consent.ts";
import { confirmMerge, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { aClient, anAct, anEntry, insertRow } from "@goldthread/store/testing/index.ts";
import type { Owner } from "@goldthread/store/testing/owner.ts";
import { day } from "../lock/forms.ts";
import { somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import type { aWorldOfRelations } from "./relations.ts";

type Relations = Awaited<ReturnType<typeof aWorldOfRelations>>;

/**
 * What cannot be so of the client themself without changing every other answer: a child, a record that is gone. And a
 * record that was merged into theirs.
 */
export async function clientsBeside(server: TestServer, world: Relations) {
  const owner = server.test.asOwner;
  await aMergedRecord(server, world);
  return { goneId: await aRecordThatIsGone(server, world), ...(await aMinor(owner, world)) };
}

/** A client to whom everybody stands as they stand to the world's. */
async function aClientAlike(owner: Owner, { client, aims }: Relations, given: { readonly birthDate?: string } = {}) {
  const { id } = await aClient(owner, given);
  const places = [
    { table: "care_team", columns: "staff_id, capacity, from_date, to_date" },
    { table: "membership", columns: "group_id, from_date, to_date" },
  ];
  for (const { table, columns } of places)
    await owner.sql(
      `insert into ${table} (client_id, ${columns}) select $1, ${columns} from ${table} where client_id = $2`,
      [id, client.id],
    );
  await owner.sql(
    "insert into own_record (client_id, staff_id, noted_by) select $1, staff_id, noted_by from own_record where client_id = $2",
    [id, client.id],
  );
  const { authorId } = aims;
  const opened = await owner.sql<{ by: string }>("select acted_by as by from break_glass where client_id = $1", [
    client.id,
  ]);
  const at = new Date().toISOString();
  const opening = { what: "opened", hours: 4, openingId: null, reason: "Standing in the emergency room." };
  for (const { by } of opened.filter((one) => one.by !== authorId))
    await anAct(owner, { table: "break_glass", by, at, clientId: id, ...opening });
  return id;
}

/** Of fourteen years and some months, whatever day it is; a court ordered the care. */
async function aMinor(owner: Owner, world: Relations) {
  const minorId = await aClientAlike(owner, world, {
    birthDate: `${Number(day(0).slice(0, 4)) - 15}${day(0).slice(4, 7)}-28`,
  });
  const order = { who: "court" as const, from: day(-30), seen: "The order of the court" };
  const { id: consentId } = await world.author.browser.ask(addCareConsent, { clientId: minorId, ...order });
  return { minorId, consentId };
}

/** What is left of it: the act, an entry without its leaf, and the row that says so. */
async function aRecordThatIsGone(server: TestServer, world: Relations): Promise<string> {
  const owner = server.test.asOwner;
  const goneId = await aClientAlike(owner, world);
  const by = async () => (await somebody(server, { roles: ["records-officer"] })).id;
  const about = { table: "destruction_act", clientId: goneId, dueOn: "2026-01-01", rule: "practice" } as const;
  const proposal = await anAct(owner, { ...about, by: await by(), step: "proposed", proposalId: null });
  const done = { step: "confirmed", proposalId: proposal.id, entries: 1, digest: "ab".repeat(32) };
  const act = await anAct(owner, { ...about, ...done, by: await by() });
  const entry = await anEntry(owner, { kind: "addendum" });
  await owner.sql("update ledger_entry set leaf = '' where id = $1", [entry.id]);
  await insertRow(owner, "ledger_tombstone", { entry_id: entry.id, act_id: act.id });
  await insertRow(owner, "destroyed_record", { client_id: goneId, act_id: act.id });
  return goneId;
}

/** By two who are nobody else here, so that none of the others did it. */
async function aMergedRecord(server: TestServer, { client }: Relations): Promise<void> {
  const { id: fromId } = await aClient(server.test.asOwner);
  const keeper = async () => (await somebody(server, { roles: ["records-officer"] })).browser;
  const proposed = { fromId, intoId: client.id, reason: "The same person" };
  const { id: mergeId } = await (await keeper()).ask(proposeMerge, proposed);
  await (await keeper()).ask(confirmMerge, { mergeId });
}
