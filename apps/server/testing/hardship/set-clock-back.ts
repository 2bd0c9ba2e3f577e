import { setTimeout as delay } from "node:timers/promises";
import { prove } from "@goldthread/api/nouns/me.ts";
import { anActOf } from "../crash/an-act.ts";
import type { PracticeToKill } from "../crash/a-practice-to-kill.ts";
import { leftOf } from "../crash/crash-round.ts";
import { whatIsWrong } from "../crash/what-is-wrong.ts";
import { testPassphrase } from "../somebody.ts";
import { askAgain, askHere, untilTaken } from "./ask-twice.ts";
import type { ServedAct } from "./hard-case.ts";

export interface MovedClock {
  /** Of the server in this process. */
  set(minutesBack: number): void;
}

/**
 * Between two acts the clock of server and database is set back. Both stand, the ledger keeps them in the order in which
 * they were done, and everything verifies while the clock is wrong and when it is right again.
 */
export async function setClockBack(
  practice: PracticeToKill,
  { act: kind, minutes, clock }: { readonly act: ServedAct; readonly minutes: number; readonly clock: MovedClock },
) {
  const wrong: string[] = [];
  const before = await anActOf(practice, "addendum");
  const first = await untilTaken(() => askHere(before));
  if (first.status === 200) before.acknowledge(first.answer);
  else wrong.push(`the act before was answered ${first.status}`);
  const act = await anActOf(practice, kind);
  try {
    clock.set(minutes);
    await setDatabaseClock(practice, minutes);
    // A proof from a time to come is none: the author gives the passphrase again, as the page asks for it.
    await act.author.browser.ask(prove, { passphrase: testPassphrase });
    const marked = await newestEntry(practice);
    const { status, answer } = await untilTaken(() => askHere(act));
    if (status === 200) act.acknowledge(answer);
    else wrong.push(`it was answered ${status}: ${JSON.stringify(answer)}`);
    wrong.push(...(await notInOrder(practice, marked)), ...(await whatIsWrong(practice)));
  } finally {
    clock.set(0);
    await setDatabaseClock(practice, 0);
  }
  await act.author.browser.ask(prove, { passphrase: testPassphrase });
  const found = await act.count();
  const left = leftOf(found, act);
  if (left !== "all of it") wrong.push(`${left} was left: ${JSON.stringify(found)}`);
  wrong.push(...(await whatIsWrong(practice)), ...(await askAgain(act, left, () => askHere(act))));
  return { left, wrong };
}

/** What the database takes for now is one function; a machine's own clock cannot be moved under a test. */
async function setDatabaseClock({ server }: PracticeToKill, minutes: number): Promise<void> {
  await server.test.asOwner.sql(
    `create or replace function goldthread.clock_in(sample boolean) returns timestamptz language sql stable parallel safe
     return case when sample and nullif(current_setting('gt.clock', true), '') is not null
       then current_setting('gt.clock', true)::timestamptz else now() - interval '${minutes} minutes' end`,
  );
}

async function newestEntry({ server }: PracticeToKill): Promise<string> {
  const [row] = await server.test.asOwner.sql<{ id: string }>(
    "select id from ledger_entry where kind = 'addendum' order by recorded_at desc limit 1",
  );
  return row?.id ?? "";
}

/** Entries of the act bear an earlier time than the one before them, and a later place. */
async function notInOrder({ server }: PracticeToKill, before: string): Promise<readonly string[]> {
  const { asOwner } = server.test;
  for (const until = Date.now() + 30_000; Date.now() < until; await delay(50)) {
    const [row] = await asOwner.sql<{ waiting: number }>(
      "select count(*)::integer as waiting from ledger_entry where place is null",
    );
    if (row?.waiting !== 0) continue;
    const rows = await asOwner.sql<{ isEarlier: boolean }>(
      `select e.recorded_at < b.recorded_at as "isEarlier" from ledger_entry e, ledger_entry b
       where b.id = $1 and e.place > b.place and e.kind <> 'audit-batch'`,
      [before],
    );
    return rows.some(({ isEarlier }) => isEarlier) ? [] : ["no entry has an earlier time and a later place"];
  }
  return ["entries did not get a place"];
}
