import { readChart } from "@goldthread/api/nouns/client.ts";
import { readSession } from "@goldthread/api/nouns/session.ts";
import type { Somebody } from "../somebody.ts";
import { clientIdOf, pick, type Week } from "./open-week.ts";
import {
  attendedBy,
  contacts,
  dayAfter,
  days,
  groups,
  groupTime,
  holderOn,
  instant,
  membersOf,
  reason,
} from "./week-plan.ts";

/** One client, when it began by the plan, and what it came to: a note and its author, a status, or a reason. */
type Account = string;

const line = (clientId: string, start: string, outcome: string): Account =>
  `${clientId} ${new Date(start).toISOString()} ${outcome}`;

/** By the sheet of paper alone. */
export function accountsByPlan(week: Week): Account[] {
  const author = (clinician: number, day: string) => pick(week.clinicians, holderOn(clinician, day)).name;
  const outcomes = { "no-show": "no-show", cancelled: `cancelled: ${reason}` } as const;
  const own = contacts.map(({ fate, ...one }) => {
    const note = `note of ${author(one.clinician, one.day)}`;
    const outcome = fate === "no-show" || fate === "cancelled" ? outcomes[fate] : note;
    const start = new Date(Date.parse(instant(one.day, one.clock)) + (fate === "began late" ? 10 * 60_000 : 0));
    return line(clientIdOf(week, one), start.toISOString(), outcome);
  });
  const inGroups = groups.flatMap(({ clinician, days: on }) =>
    on.flatMap((day) =>
      membersOf(clinician).map((member, place) => {
        const isAbsent = attendedBy(clinician, day, place) === "absent";
        const outcome = isAbsent ? "absent" : `note of ${author(clinician, day)}`;
        return line(clientIdOf(week, member), instant(day, groupTime.clock), outcome);
      }),
    ),
  );
  return [...own, ...inGroups].toSorted();
}

/** By the charts: every line of the week in every client's timeline. */
export async function accountsByCharts(week: Week): Promise<Account[]> {
  const ofEach = await Promise.all(
    week.clinicians.map(async (clinician, at) => {
      const accounts: Account[] = [];
      for (const clientId of pick(week.clientIds, at)) accounts.push(...(await accountsOf(clinician, clientId)));
      return accounts;
    }),
  );
  return ofEach.flat().toSorted();
}

async function accountsOf({ browser }: Somebody, clientId: string): Promise<Account[]> {
  const [from, to] = [Date.parse(instant(days[0], "00:00")), Date.parse(instant(dayAfter, "00:00"))];
  const accounts: Account[] = [];
  let before: string | null = instant("2027-01-01", "00:00");
  while (before !== null) {
    const page: { timeline: Item[]; next: string | null } = await browser.ask(readChart, { clientId, before });
    for (const item of page.timeline) {
      const start = Date.parse(item.start);
      if (start >= from && start < to) accounts.push(line(clientId, item.start, await outcomeOf(browser, item)));
    }
    before = page.next;
  }
  return accounts;
}

interface Item {
  readonly sessionId: string;
  readonly start: string;
  readonly status: string;
  readonly attendance: string | null;
  readonly note: { readonly author: string; readonly late: boolean } | null;
}

async function outcomeOf(browser: Somebody["browser"], { sessionId, status, attendance, note }: Item): Promise<string> {
  if (note !== null) return `${note.late ? "late " : ""}note of ${note.author}`;
  if (attendance === "absent") return "absent";
  const { session } = await browser.ask(readSession, { sessionId });
  return session.statusReason === "" ? status : `${status}: ${session.statusReason}`;
}
