import { confirmCharge, listBilling } from "@goldthread/api/nouns/billing.ts";
import { beginMissedNote } from "@goldthread/api/nouns/contact.ts";
import { changeSession, correctAttendance, markAttendance, readToday, sign } from "@goldthread/api/nouns/session.ts";
import { openPages } from "../../signing/testing/a-session.ts";
import type { Somebody } from "../somebody.ts";
import { clientIdOf, pick, type Week } from "./open-week.ts";
import {
  attendedBy,
  contacts,
  groups,
  groupTime,
  instant,
  membersOf,
  reason,
  type PlannedContact,
} from "./week-plan.ts";

interface Listed {
  readonly id: string;
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly start: string;
  readonly version: number;
}

/** What one clinician does at the end of a day: each session on today's list that wants a hand, then the codes. */
export async function writeDay(week: Week, day: string, clinician: number): Promise<void> {
  const author = pick(week.clinicians, clinician);
  const { sessions, unfinished } = await author.browser.ask(readToday, {});
  if (unfinished.length > 0) throw new Error(`Something was left from the day before ${day}`);
  for (const session of sessions) {
    // Whoever wrote some of them by hand has done those.
    if (["signed", "not-needed", "set-aside"].includes(session.noteState)) continue;
    if (session.groupId === null) await writeContact(week, author, session);
    else await writeGroup(week, author, session, day);
  }
  await confirmCodes(author, day);
}

/** Whatever waits for its code alone. */
export async function confirmCodes({ browser }: Somebody, from: string, to = from): Promise<number> {
  const listed = await browser.ask(listBilling, { from, to });
  const waiting = listed.contacts.filter(({ state }) => state === "not-ready");
  for (const { sessionId, clientId, proposed, version, reasons } of waiting) {
    if (proposed === null || reasons.join() !== "code-missing") throw new Error(`Cannot be billed: ${reasons.join()}`);
    await browser.ask(confirmCharge, { sessionId, clientId, version, charge: proposed });
  }
  return waiting.length;
}

function plannedOf(week: Week, { clientId, start }: Listed): PlannedContact {
  const found = contacts.filter(
    (one) => clientIdOf(week, one) === clientId && Date.parse(instant(one.day, one.clock)) === Date.parse(start),
  );
  const [planned, ...others] = found;
  if (planned === undefined || others.length > 0) throw new Error(`A session at ${start} that nobody had planned`);
  return planned;
}

const later = (start: string, minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();

async function writeContact(week: Week, author: Somebody, session: Listed): Promise<void> {
  const { fate } = plannedOf(week, session);
  const { browser } = author;
  const at = { sessionId: session.id, version: session.version };
  if (fate === "cancelled") {
    await browser.ask(changeSession, { ...at, status: "cancelled", statusReason: reason, statusBy: "client" });
    return;
  }
  if (fate === "no-show" || fate === "no-show with note") {
    const { version } = await browser.ask(changeSession, { ...at, status: "no-show", statusBy: "client" });
    if (fate === "no-show") return;
    await browser.ask(beginMissedNote, { ...at, version });
  }
  if (fate === "began late") await browser.ask(changeSession, { ...at, beganLate: later(session.start, 10) });
  const { page } = await openPages(week.server, author, session.id);
  await page
    .format("narrative")
    .type({ element: "narrative", words: "Spoke of sleep and of work. Slept better." })
    .save();
  await browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
}

async function writeGroup(week: Week, author: Somebody, session: Listed, day: string): Promise<void> {
  const { browser } = author;
  const sessionId = session.id;
  const leader = week.groupIds.indexOf(session.groupId ?? "");
  if (pick(groups, leader).days.every((one) => one !== day))
    throw new Error(`A group that nobody had planned on ${day}`);
  const { page, members } = await openPages(week.server, author, sessionId);
  await page.type({ element: "topic", words: "Saying no" }).save();
  const rows = membersOf(leader).map((member, place) => {
    const row = members.find(({ client }) => client.id === clientIdOf(week, member));
    if (row === undefined) throw new Error("A member is missing from the group's rows");
    return { ...row, attended: attendedBy(leader, day, place) };
  });
  for (const { attended, client, attendance, page: own } of rows) {
    const row = { sessionId, clientId: client.id, version: attendance.version };
    if (attended === "late")
      await browser.ask(markAttendance, {
        ...row,
        status: "late",
        arrivedAt: later(instant(day, groupTime.clock), 15),
      });
    if (attended.includes("absent")) await browser.ask(markAttendance, { ...row, status: "absent" });
    if (attended !== "absent") await own.type({ element: "narrative", words: "Asked once, plainly." }).save();
  }
  const there = rows.filter(({ attended }) => !attended.includes("absent"));
  await browser.ask(sign, { sessionId, parts: [page, ...there.map((row) => row.page)].map((part) => part.shown()) });
  for (const { attended, client, attendance, page: own } of rows) {
    if (attended !== "marked absent by mistake") continue;
    const version = attendance.version + 1;
    const because = "Marked in the wrong row.";
    await browser.ask(correctAttendance, { sessionId, clientId: client.id, version, status: "present", because });
    await browser.ask(sign, { sessionId, parts: [own.shown()] });
  }
}
