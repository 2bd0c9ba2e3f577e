import { breakGlass } from "@goldthread/api/nouns/break-glass.ts";
import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { acceptMyLink } from "@goldthread/api/nouns/my.ts";
import { shareText, takeShareBack } from "@goldthread/api/nouns/share.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asClient } from "@goldthread/store/as-client.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import {
  aCareTeamPlace,
  aClient,
  aContact,
  aFacilitator,
  aSession,
  insertRow,
  LONG_AGO,
} from "@goldthread/store/testing/index.ts";
import { dayFromToday } from "@goldthread/store/testing/practice-at-work.ts";
import type { Role } from "../../route.ts";
import { minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { signedRecords, type Person } from "../lock/signed-world.ts";
import { somebody, testPassphrase, type Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";

/** Somebody in a relation to the client, and how they ask the database itself. */
export interface Related extends Person {
  readonly ofStaff: boolean;
  inDatabase<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result>;
}

type Records = Awaited<ReturnType<typeof signedRecords>>;

/** One client's records, and somebody in every relation to that client. */
export async function aWorldOfRelations(server: TestServer) {
  const owner = server.test.asOwner;
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  const records = await signedRecords(server, supervisor);
  const { author, group } = records;
  const yesterday = await dayFromToday(owner, -1);
  await owner.sql("update facilitator set to_date = $2 where staff_id = $1", [author.id, yesterday]);
  const facilitator = await somebody(server);
  await aFacilitator(owner, { group_id: group.id, staff_id: facilitator.id });
  // Who led beside the author signs beside them.
  const [, ofGroup] = records.targets;
  await insertRow(owner, "session_facilitator", {
    session_id: ofGroup?.aims.sessionId ?? "",
    staff_id: facilitator.id,
  });
  const underWay = await textsUnderWay(server, { ...records, facilitator });
  const staff: Readonly<Record<string, Somebody>> = {
    "author, a trainee on the care team": author,
    ...(await peopleOfTheTeam(server, records)),
    "leads the client's group": facilitator,
    "supervises the author": supervisor,
    "clinician, nobody to the client": await somebody(server),
    ...(await peopleByShare(server, { ...records, draftId: underWay.openDraftId })),
    "opened it in an emergency": await inEmergency(server, records),
    "the client themself, who keeps the records here": await ownRecordsOfficer(server, records),
    ...(await peopleOfTheOffice(server)),
    "works here no more, on the team by its dates": await goneFromHere(server, records),
  };
  const people: readonly Related[] = [
    ...Object.entries(staff).map(([who, person]) => ofStaff(server, { who, person })),
    ...(await holders(server, records)),
  ];
  return { ...records, people, facilitator, aims: { ...underWay, authorId: author.id, supervisorId: supervisor.id } };
}

function ofStaff({ test }: TestServer, one: Person): Related {
  return { ...one, ofStaff: true, inDatabase: (fn) => asActor(test.db, { staffId: one.person.id }, fn) };
}

async function onTheTeam(server: TestServer, { client }: Records, role: Role, to_date: string | null = null) {
  const person = await somebody(server, { roles: [role] });
  await aCareTeamPlace(server.test.asOwner, { client_id: client.id, staff_id: person.id, to_date });
  return person;
}

async function peopleOfTheTeam(server: TestServer, records: Records) {
  const owner = server.test.asOwner;
  const [yesterday, tomorrow] = [await dayFromToday(owner, -1), await dayFromToday(owner, 1)];
  return {
    "care team, clinician": await onTheTeam(server, records, "clinician"),
    "care team, aide": await onTheTeam(server, records, "aide"),
    "covering until tomorrow": await onTheTeam(server, records, "clinician", tomorrow),
    "on the team until yesterday": await onTheTeam(server, records, "clinician", yesterday),
  };
}

async function peopleOfTheOffice(server: TestServer) {
  const somebodyAs = (...roles: Role[]) => somebody(server, { roles });
  return {
    "records officer": await somebodyAs("records-officer"),
    biller: await somebodyAs("biller"),
    administrator: await somebodyAs("administrator"),
    "front desk": await somebodyAs("front-desk"),
  };
}

/** Clinicians who are nobody to the client, with whom the author shares something, or did. */
async function peopleByShare(server: TestServer, { author, targets, draftId }: Records & { readonly draftId: string }) {
  const until = await dayFromToday(server.test.asOwner, 30);
  const noteId = targets[0]?.note.noteId ?? "";
  const [reader, writer, former] = [await somebody(server), await somebody(server), await somebody(server)];
  await author.browser.ask(shareText, { noteId, staffId: reader.id, level: "read", until });
  await author.browser.ask(shareText, { draftId, staffId: writer.id, level: "write", until });
  const { id: shareId } = await author.browser.ask(shareText, { noteId, staffId: former.id, level: "comment", until });
  await author.browser.ask(takeShareBack, { shareId });
  return {
    "a note shared with, to read": reader,
    "a draft shared with, to write": writer,
    "shared with, and taken back": former,
  };
}

async function inEmergency(server: TestServer, { client }: Records): Promise<Somebody> {
  const person = await somebody(server);
  const reason = "Standing in the emergency room and out of words.";
  await person.browser.ask(breakGlass, { recordNumber: client.record_number, reason });
  return person;
}

async function ownRecordsOfficer(server: TestServer, { client }: Records): Promise<Somebody> {
  const person = await somebody(server, { roles: ["clinician", "records-officer"] });
  const noted_by = (await somebody(server, { roles: ["records-officer"] })).id;
  await insertRow(server.test.asOwner, "own_record", { client_id: client.id, staff_id: person.id, noted_by });
  return person;
}

/** Without an address, so that nobody lets them in again. */
async function goneFromHere(server: TestServer, records: Records): Promise<Somebody> {
  const person = await onTheTeam(server, records, "clinician");
  await server.test.asOwner.sql("update staff set active = false where id = $1", [person.id]);
  return { ...person, email: "" };
}

/** A draft of the author's, a session of the group in which everybody's part is open, one that is planned and one that was missed. */
async function textsUnderWay(
  server: TestServer,
  { author, client, group, facilitator }: Records & { facilitator: Somebody },
) {
  const owner = server.test.asOwner;
  const at = (from: number) => ({ starts_at: minutesFromNow(from), stops_at: minutesFromNow(from + 50) });
  const own = { client_id: client.id, clinician_id: author.id, status: "scheduled" } as const;
  const open = await aSession(owner, { ...own, ...at(-60) });
  const planned = await aSession(owner, { ...own, ...at(60) });
  const missed = await aSession(owner, { ...own, ...at(-1500), status: "no-show", status_reason: "Forgot" });
  const meeting = await aSession(owner, {
    group_id: group.id,
    clinician_id: facilitator.id,
    status: "scheduled",
    ...at(-59),
  });
  await insertRow(owner, "session_facilitator", { session_id: meeting.id, staff_id: facilitator.id });
  const { page } = await openPages(server, author, open.id);
  await page.type({ words: "Talked of her sister again." }).save();
  const meetings = await openPages(server, facilitator, meeting.id);
  return {
    openSessionId: open.id,
    openDraftId: page.shown().draftId,
    plannedSessionId: planned.id,
    missedSessionId: missed.id,
    openGroupSessionId: meeting.id,
    groupDraftId: meetings.page.shown().draftId,
    memberDraftId: meetings.members.find((row) => row.client.id === client.id)?.page.shown().draftId ?? "",
  };
}

/** The client and somebody who acts for them, each in their own view; and another client in theirs. */
async function holders(server: TestServer, { author, client }: Records): Promise<readonly Related[]> {
  const other = await aClient(server.test.asOwner);
  const theirs = await somebody(server);
  await aCareTeamPlace(server.test.asOwner, { client_id: other.id, staff_id: theirs.id });
  // The first on the chart is somebody else, so that whatever is done to a contact is not done to them.
  await aContact(server.test.asOwner, { client_id: client.id });
  const acting = { acts_as: "agent", acts_from: LONG_AGO, paper_seen: "The power of attorney" } as const;
  const { id: contactId } = await aContact(server.test.asOwner, { client_id: client.id, ...acting });
  return [
    await holder(server, "the client, in their own view", { by: author, clientId: client.id, holder: "client" }),
    await holder(server, "acts for the client, in their view", {
      by: author,
      clientId: client.id,
      holder: "representative",
      contactId,
    }),
    await holder(server, "another client, in their own view", { by: theirs, clientId: other.id, holder: "client" }),
  ];
}

interface Given {
  readonly by: Somebody;
  readonly clientId: string;
  readonly holder: "client" | "representative";
  readonly contactId?: string;
}

async function holder(server: TestServer, who: string, { by, ...access }: Given): Promise<Related> {
  const { clientId } = access;
  const { link, accessId } = await by.browser.ask(giveClientAccess, access);
  const browser = server.browser();
  await browser.ask(acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  return {
    who,
    person: { id: clientId, name: who, email: "", browser },
    ofStaff: false,
    inDatabase: (fn) => asClient(server.test.db, { clientId, accessId }, fn),
  };
}
