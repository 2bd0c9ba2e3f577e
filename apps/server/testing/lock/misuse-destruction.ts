import { randomUUID } from "node:crypto";
import { parts } from "@goldthread/store/as-part.ts";
import { anAct } from "@goldthread/store/testing/index.ts";
import type { Owner } from "@goldthread/store/testing/owner.ts";
import { ask, outcomeOf } from "@goldthread/store/testing/practice-at-work.ts";
import { testPassphrase } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import type { aSignedWorld } from "./signed-world.ts";

type World = Awaited<ReturnType<typeof aSignedWorld>>;

/**
 * Destroying a record is the one path that deletes what was signed. Everybody tries it, by route and by function, on a
 * record that is in use and years from due, with proposals that the rules would never have taken; and whatever else the path
 * writes is tried by hand. Answers what came of each try.
 */
export async function misuseDestruction(server: TestServer, world: World): Promise<readonly string[]> {
  const owner = server.test.asOwner;
  const clientId = world.targets[0]?.note.clientId ?? "";
  const officer = world.people.find(({ who }) => who === "records-officer")?.person ?? world.author;
  await liftHolds(owner, { clientId, by: officer.id });
  const proposals = await proposeBehindRules(owner, { clientId, by: officer.id });
  const first = await everybodyTries(server, world, { proposals, clientId });
  const hold = await anAct(owner, { table: "record_hold", by: officer.id, clientId, lifts: null, reason: "A letter" });
  const held = await everybodyTries(server, world, { proposals, clientId });
  await anAct(owner, { table: "record_hold", by: officer.id, clientId, lifts: hold.id, reason: "Over" });
  return [...first, ...held];
}

/** Whatever was tried before may have placed one. */
async function liftHolds(owner: Owner, { clientId, by }: { clientId: string; by: string }): Promise<void> {
  const standing = await owner.sql<{ id: string }>(
    `select h.id from record_hold h where h.client_id = $1 and h.lifts is null
       and not exists (select from record_hold l where l.lifts = h.id)`,
    [clientId],
  );
  for (const { id } of standing)
    await anAct(owner, { table: "record_hold", by, clientId, lifts: id, reason: "None before" });
}

/** One that claims to be long due, one that claims a day to come, and one that was withdrawn already. */
async function proposeBehindRules(owner: Owner, { clientId, by }: { clientId: string; by: string }) {
  const about = { table: "destruction_act", by, clientId, rule: "practice" } as const;
  const proposed = { ...about, step: "proposed", proposalId: null } as const;
  const ids: string[] = [];
  for (const dueOn of ["2001-01-01", "2099-01-01", "2001-01-01"])
    ids.push((await anAct(owner, { ...proposed, dueOn })).id);
  await anAct(owner, { ...about, step: "withdrawn", proposalId: ids[2] ?? null, dueOn: "2001-01-01" });
  return ids;
}

type Aimed = { readonly proposals: readonly string[]; readonly clientId: string };

async function everybodyTries(server: TestServer, world: World, { proposals, clientId }: Aimed): Promise<string[]> {
  const { as, part } = ask(server.test);
  const outcomes: string[] = [];
  for (const { person } of world.people) {
    for (const proposal of proposals) {
      const called = as<{ outcome: string }>(person.id, destroy(proposal));
      outcomes.push(
        await called.then(
          ([row]) => row?.outcome ?? "nothing",
          () => "refused",
        ),
      );
      const url = `/api/destructions/${proposal}/confirm`;
      const answer = await person.browser.send({ method: "POST", url, payload: { passphrase: testPassphrase } });
      outcomes.push(String(answer.status));
    }
    for (const statement of byHand(clientId, proposals[0] ?? ""))
      outcomes.push(await outcomeOf(as(person.id, statement)));
  }
  for (const name of parts)
    for (const statement of [destroy(proposals[0] ?? ""), ...byHand(clientId, proposals[0] ?? "")])
      outcomes.push(await outcomeOf(part(name, statement)));
  return outcomes;
}

const destroy = (proposal: string) => `select outcome from destroy_record('${proposal}', '${randomUUID()}')`;

/** What the path does, without the path. */
function byHand(clientId: string, act: string): readonly string[] {
  return [
    `insert into destroyed_record (client_id, act_id) values ('${clientId}', '${act}')`,
    `insert into ledger_tombstone (entry_id, act_id) select id, '${act}' from ledger_entry`,
    "update ledger_entry set leaf = ''",
    "delete from record_hold",
    "delete from destruction_act",
    "select * from rows_of_record()",
    `select kept_at_least_until('${clientId}')`,
  ];
}
