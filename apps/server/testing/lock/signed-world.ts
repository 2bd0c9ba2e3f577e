import { addAddendum, requestAmendment } from "@goldthread/api/nouns/note.ts";
import { commentOnNote } from "@goldthread/api/nouns/co-signing.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { role } from "@goldthread/api/nouns/staff.ts";
import { aCareTeamPlace, aFacilitator, aStaff } from "@goldthread/store/testing/index.ts";
import type { Role } from "../../route.ts";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import { aSession } from "@goldthread/store/testing/index.ts";
import { minutesFromNow } from "../../signing/testing/a-session.ts";

const clinical: readonly Role[] = ["clinician", "trainee", "supervisor", "nurse", "aide"];

export interface Person {
  readonly who: string;
  readonly person: Somebody;
}

/**
 * A signed individual note and a signed group session, with what may stand beside them; and somebody in every role of the
 * practice, each as near to these notes as that role can come, a stranger, the author, and the author's supervisor.
 */
export async function aSignedWorld(server: TestServer) {
  const owner = server.test.asOwner;
  const people: Person[] = [];
  for (const one of role.options) people.push({ who: one, person: await somebody(server, { roles: [one] }) });
  const supervisor = people.find(({ who }) => who === "supervisor")?.person;
  if (supervisor === undefined) throw new Error("one of the roles is a supervisor's");
  const records = await signedRecords(server, supervisor);
  const near = people.filter(({ who }) => clinical.some((one) => one === who));
  for (const { person } of near) {
    await aCareTeamPlace(owner, { client_id: records.client.id, staff_id: person.id });
    await aFacilitator(owner, { group_id: records.group.id, staff_id: person.id });
  }
  const { author } = records;
  people.unshift({ who: "author", person: author });
  people.push({ who: "stranger", person: await somebody(server) });
  return { ...records, people };
}

/**
 * A client with a signed individual note and a part in a signed group session, both by a trainee of `supervisor`, and an
 * addendum, a comment and a request to amend beside the first.
 */
export async function signedRecords(server: TestServer, supervisor: Somebody) {
  const owner = server.test.asOwner;
  const { author, group, clients, session: groupSession } = await aGroupSession(server, { members: 2 });
  const [client] = clients;
  if (client === undefined) throw new Error("the group has two members");
  await aCareTeamPlace(owner, { client_id: client.id, staff_id: author.id });
  await owner.sql("update staff set supervisor_id = $2 where id = $1", [author.id, supervisor.id]);
  await owner.sql("update staff_role set role = 'trainee' where staff_id = $1", [author.id]);

  const session = await aSession(owner, {
    client_id: client.id,
    clinician_id: author.id,
    starts_at: minutesFromNow(-180),
    stops_at: minutesFromNow(-130),
  });
  const own = await openPages(server, author, session.id);
  await own.page.type({ words: "Spoke about her sister." }).save();
  const [note] = (await author.browser.ask(sign, { sessionId: session.id, parts: [own.page.shown()] })).notes;
  const { page, members } = await openPages(server, author, groupSession.id);
  await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
  for (const member of members) await member.page.type({ element: "response", words: "Took part." }).save();
  const shown = [page.shown(), ...members.map((member) => member.page.shown())];
  const signed = await author.browser.ask(sign, { sessionId: groupSession.id, parts: shown });
  const groupNote = signed.notes.find(({ clientId }) => clientId === client.id);
  if (note === undefined || groupNote === undefined) throw new Error("nothing was signed");

  const { noteId } = note;
  const added = await author.browser.ask(addAddendum, { noteId, text: "She called back." });
  const additions = await owner.sql<{ additionId: string; digest: string }>(
    `select id as "additionId", encode(sha256(convert_to(content, 'UTF8')), 'hex') as digest from note_addition
     where id = any ($1::uuid[])`,
    [added.additions],
  );
  await supervisor.browser.ask(commentOnNote, { noteId, words: "Which one?" });
  const request = { noteId, askedBy: "The client", askedOn: "2026-01-01", text: "It was my aunt." };
  const { requestId } = await author.browser.ask(requestAmendment, request);
  const nobody = await aStaff(owner);
  return {
    client,
    group,
    author,
    supervisor,
    drafts: [own.page.shown(), ...shown].map(({ draftId }) => draftId),
    /** What inputs are aimed at: the individual note, then the group's. */
    targets: [
      {
        what: "the individual note",
        note,
        aims: {
          noteId,
          requestId,
          digest: note.digest,
          additions,
          notes: [{ noteId, digest: note.digest }],
          sessionId: session.id,
          clientId: client.id,
          groupId: group.id,
          draftId: own.page.shown().draftId,
          parts: [own.page.shown()],
          staffId: nobody.id,
          passage: { part: "note", element: "reported", key: null, start: 16, end: 22, text: "sister" },
        },
      },
      {
        what: "the group's note",
        note: groupNote,
        aims: {
          noteId: groupNote.noteId,
          requestId,
          digest: groupNote.digest,
          additions,
          notes: [{ noteId: groupNote.noteId, digest: groupNote.digest }],
          sessionId: groupSession.id,
          clientId: client.id,
          groupId: group.id,
          draftId: page.shown().draftId,
          parts: shown,
          staffId: nobody.id,
          ofSharedPart: true,
          passage: { part: "shared", element: "interventions", key: null, start: 7, end: 12, text: "paced" },
        },
      },
    ],
  };
}
