import type { PracticeToKill } from "../crash/a-practice-to-kill.ts";
import { anActOf } from "../crash/an-act.ts";
import { leftOf } from "../crash/crash-round.ts";
import { whatIsWrong } from "../crash/what-is-wrong.ts";
import { askAgain, askHere } from "./ask-twice.ts";
import type { RefusedWrite, ServedAct } from "./hard-case.ts";

/** On which table, and when, a disk that is full is played. */
const places: Readonly<Record<RefusedWrite, { readonly table: string; readonly on: string; readonly late?: true }>> = {
  "ledger entries": { table: "ledger_entry", on: "insert" },
  "audit trail": { table: "audit_event", on: "insert" },
  commit: { table: "ledger_entry", on: "insert", late: true },
  session: { table: "session", on: "update" },
  notes: { table: "note", on: "insert" },
  signatures: { table: "signature", on: "insert" },
  "shared part": { table: "shared_part", on: "insert" },
  "closing of drafts": { table: "draft", on: "update of state" },
  additions: { table: "note_addition", on: "insert" },
};

/**
 * The database refuses one write of an act, as when its disk is full, the last one at the commit itself. Nothing of the
 * act is left, no yes is said, and once there is room again it is done by the same server.
 */
export async function refuseWrite(
  practice: PracticeToKill,
  { act: kind, at }: { readonly act: ServedAct; readonly at: RefusedWrite },
) {
  const { asOwner } = practice.server.test;
  const act = await anActOf(practice, kind);
  const { table, on, late = false } = places[at];
  await asOwner.sql(
    `create or replace function goldthread.refuse_write() returns trigger language plpgsql as $$
     begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
  );
  await asOwner.sql(
    late
      ? `create constraint trigger refused_write after ${on} on goldthread.${table} deferrable initially deferred
         for each row execute function goldthread.refuse_write()`
      : `create trigger refused_write after ${on} on goldthread.${table} for each row execute function goldthread.refuse_write()`,
  );
  const wrong: string[] = [];
  const { status } = await askHere(act);
  await asOwner.sql(`drop trigger refused_write on goldthread.${table}`);
  await asOwner.sql("drop function goldthread.refuse_write()");
  if (status !== 507) wrong.push(`it was answered ${status}, not that the disk is full`);
  const found = await act.count();
  const left = leftOf(found, act);
  if (left !== "nothing") wrong.push(`${left} was left: ${JSON.stringify(found)}`);
  wrong.push(...(await whatIsWrong(practice)), ...(await askAgain(act, left, () => askHere(act))));
  return { left, wrong };
}
