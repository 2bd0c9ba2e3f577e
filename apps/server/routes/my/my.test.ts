import { randomUUID } from "node:crypto";
import { addClientContact } from "@goldthread/api/nouns/client-contact.ts";
import {
  endClientAccess,
  giveClientAccess,
  listClientAccess,
  renewClientLink,
} from "@goldthread/api/nouns/client-access.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import * as my from "@goldthread/api/nouns/my.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { viewHeader } from "@goldthread/api/page-owner.ts";
import { addPassedOn, addRecordRequest, answerRecordRequest } from "@goldthread/api/nouns/record-request.ts";
import { anElement } from "@goldthread/clinical/testing/a-note.ts";
import { aCareTeamPlace, aClient, aGroup, aPractice, aSession, anAttendance } from "@goldthread/store/testing/index.ts";
import { aPinnedSharedPart, aSignedNote } from "@goldthread/store/testing/signed-records.ts";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/a-browser.ts";
import { somebody, type Somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let clinician: Somebody;
beforeAll(async () => {
  await aPractice(server.test.asOwner);
  clinician = await somebody(server, { name: "Odessa Fernweather" });
});

// Tests move the clock, and an idle session ends.
beforeEach(async () => {
  await clinician.browser.ask(signIn, { email: clinician.email, passphrase: testPassphrase });
});

const tokenOf = (link: string): string => link.split("#")[1] ?? "";

async function someone(name = "Rosa Made-up", birthDate = "1990-05-17"): Promise<string> {
  const { id } = await aClient(server.test.asOwner, { name, birthDate });
  await aCareTeamPlace(server.test.asOwner, { client_id: id, staff_id: clinician.id });
  return id;
}

interface Inside {
  readonly clientId: string;
  readonly accessId: string;
  readonly signInName: string;
  readonly browser: Browser;
}

async function inside(clientId?: string): Promise<Inside> {
  const whose = clientId ?? (await someone());
  const { accessId, link } = await clinician.browser.ask(giveClientAccess, { clientId: whose, holder: "client" });
  const browser = server.browser();
  const { signInName } = await browser.ask(my.acceptMyLink, { token: tokenOf(link), passphrase: testPassphrase });
  return { clientId: whose, accessId, signInName, browser };
}

const actsAbout = async (clientId: string) =>
  (
    await server.test.asOwner.sql<{ act: string; staff: string | null }>(
      "select act, staff_id as staff from audit_event where client_id = $1 order by seq",
      [clientId],
    )
  ).map(({ act, staff }) => `${act}${staff === null ? "" : " (staff)"}`);

describe("the door", () => {
  it("answers a page of one client nothing while another is signed in in the same browser", async () => {
    const first = await inside();
    const second = await inside();
    const { view } = await first.browser.ask(my.readMyself, {});
    const ofFirst = { [viewHeader]: view };
    for (const asked of [my.readMyself, my.listMyNotes, my.stayInMyView])
      expect(await second.browser.refused(asked, {}, ofFirst)).toMatchObject({ code: "another_signed_in" });
    const { status } = await second.browser.send({ method: "GET", url: "/api/my/record/archive", headers: ofFirst });
    expect(status).toBe(409);
    const own = { [viewHeader]: second.accessId };
    expect((await second.browser.send({ method: "GET", url: "/api/my/notes", headers: own })).status).toBe(200);
  });

  it("opens by a link, once, and then by the name and the passphrase", async () => {
    const clientId = await someone();
    const { link } = await clinician.browser.ask(giveClientAccess, { clientId, holder: "client" });
    const browser = server.browser();
    const found = await browser.ask(my.readMyLink, { token: tokenOf(link) });
    expect(found.holderName).toBe("Rosa Made-up");
    const { signInName } = await browser.ask(my.acceptMyLink, { token: tokenOf(link), passphrase: testPassphrase });
    expect(await browser.ask(my.readMyself, {})).toMatchObject({ holder: "client", holderName: "Rosa Made-up" });
    expect(
      await server.browser().refused(my.acceptMyLink, { token: tokenOf(link), passphrase: testPassphrase }),
    ).toMatchObject({
      code: "invitation_over",
    });
    const again = server.browser();
    await again.ask(my.signInAsClient, { signInName, passphrase: testPassphrase });
    expect(await actsAbout(clientId)).toEqual([
      "access to the client's own view given (staff)",
      "passphrase chosen by the client",
      "signed in by the client",
      "signed in by the client",
    ]);
  });

  it("says the same of a wrong passphrase and of a name that there is not, and counts both", async () => {
    const { signInName } = await inside();
    const guesser = server.browser();
    const refused = (name: string) =>
      guesser.refused(my.signInAsClient, { signInName: name, passphrase: "not that one" });
    expect(await refused(signInName)).toEqual(await refused("heron-maple-0000"));
    for (let tries = 0; tries < 9; tries++) await refused(signInName);
    expect(await guesser.refused(my.signInAsClient, { signInName, passphrase: testPassphrase })).toMatchObject({
      code: "too_many_tries",
    });
  });

  it("closes when nobody does anything, and by signing out", async () => {
    const { browser } = await inside();
    const other = await inside();
    const { cookie } = other.browser;
    await other.browser.ask(my.signOutAsClient, {});
    other.browser.cookie = cookie;
    expect(await other.browser.refused(my.readMyself, {})).toMatchObject({ code: "sign_in_needed" });
    server.moveClock(10);
    await browser.ask(my.stayInMyView, {});
    server.moveClock(10);
    await browser.ask(my.readMyself, {});
    server.moveClock(6);
    expect(await browser.refused(my.readMyself, {})).toMatchObject({ code: "sign_in_needed" });
  });

  it("closes at once when the access is ended, and no passphrase opens it again", async () => {
    const { browser, accessId, clientId, signInName } = await inside();
    await clinician.browser.ask(endClientAccess, { accessId, because: "They asked for it to be closed" });
    expect(await browser.refused(my.listMyNotes, {})).toMatchObject({ code: "sign_in_needed" });
    expect(await browser.refused(my.signInAsClient, { signInName, passphrase: testPassphrase })).toMatchObject({
      code: "my_sign_in_failed",
    });
    const { access } = await clinician.browser.ask(listClientAccess, { clientId });
    expect(access[0]).toMatchObject({ ended: { because: "They asked for it to be closed" } });
  });

  it("has a new link for a forgotten passphrase: the name stays, the old passphrase and its sessions end", async () => {
    const { browser, accessId, signInName } = await inside();
    const { link } = await clinician.browser.ask(renewClientLink, { accessId });
    const renewed = server.browser();
    const chosen = await renewed.ask(my.acceptMyLink, { token: tokenOf(link), passphrase: "nine calm otters swim" });
    expect(chosen.signInName).toBe(signInName);
    expect(await browser.refused(my.readMyself, {})).toMatchObject({ code: "sign_in_needed" });
    expect(await browser.refused(my.signInAsClient, { signInName, passphrase: testPassphrase })).toMatchObject({
      code: "my_sign_in_failed",
    });
  });

  it("is opened by the care team alone, and for a minor or somebody who acts for a client with a ground", async () => {
    const clientId = await someone("Kit Made-up", `${new Date().getFullYear() - 12}-02-03`);
    const refused = (input: object) => clinician.browser.refused(giveClientAccess, { clientId, ...input });
    expect((await refused({ holder: "client" })).fields).toEqual([expect.objectContaining({ field: "ground" })]);
    const onChart = async (facts: object = {}) =>
      (await clinician.browser.ask(addClientContact, { clientId, name: "Pat Made-up", relation: "mother", ...facts }))
        .id;
    const acting = { actsAs: "parent", actsFrom: "2026-01-10", paperSeen: "Custody order" } as const;
    const contactId = await onChart();
    for (const given of [{}, { contactId }, { contactId: randomUUID() }])
      expect((await refused({ holder: "representative", ...given })).fields).toEqual([
        expect.objectContaining({ field: "contactId" }),
      ]);
    const parent = await onChart(acting);
    await clinician.browser.ask(giveClientAccess, { clientId, holder: "representative", contactId: parent });
    const { access } = await clinician.browser.ask(listClientAccess, { clientId });
    expect(access).toMatchObject([
      { holderName: "Pat Made-up", relation: "mother", ground: "Parent of a minor: Custody order", stands: true },
    ]);
    const administrator = await somebody(server, { roles: ["administrator"] });
    expect(
      await administrator.browser.refused(giveClientAccess, { clientId, holder: "client", ground: "Because I say so" }),
    ).toMatchObject({ code: "not_found" });
  });
});

describe("access for somebody who has it", () => {
  it("is given once, by however many at once, and again after it was ended", async () => {
    const clientId = await someone();
    const give = () =>
      clinician.browser.send({
        method: "POST",
        url: `/api/clients/${clientId}/access`,
        payload: { holder: "client" },
      });
    const answers = await Promise.all([give(), give(), give()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await clinician.browser.refused(giveClientAccess, { clientId, holder: "client" })).toMatchObject({
      code: "access_given_already",
    });
    const { access } = await clinician.browser.ask(listClientAccess, { clientId });
    expect(access).toHaveLength(1);
    await clinician.browser.ask(endClientAccess, { accessId: access[0]?.id ?? "", because: "The phone was lost" });
    await clinician.browser.ask(giveClientAccess, { clientId, holder: "client" });
  });
});

describe("the record as its client sees it", () => {
  it("has their signed notes at once, with what was added, and nobody else's", async () => {
    const { browser, clientId } = await inside();
    const other = (await aSignedNote(server.test.asOwner)).id;
    const note = await aSignedNote(server.test.asOwner, { client_id: clientId, author_id: clinician.id });
    const { notes } = await browser.ask(my.listMyNotes, {});
    expect(notes).toEqual([expect.objectContaining({ id: note.id, title: "Session note", notShown: null })]);
    const read = await browser.ask(my.readMyNote, { noteId: note.id });
    expect(read.sections.length).toBeGreaterThan(0);
    expect(read.digest).toBe(Buffer.from(note.digest).toString("hex"));
    expect(await browser.refused(my.readMyNote, { noteId: other })).toEqual(
      await browser.refused(my.readMyNote, { noteId: randomUUID() }),
    );
    expect(await actsAbout(clientId)).toContain("note opened by the client");
  });

  it("names nobody else: a group member's name is taken out of the text and of every file", async () => {
    const { asOwner } = server.test;
    const { browser, clientId } = await inside();
    const group = await aGroup(asOwner);
    const session = await aSession(asOwner, { group_id: group.id, clinician_id: clinician.id });
    const bo = await aClient(asOwner, { name: "Bartholomew Quillfeather" });
    for (const client_id of [clientId, bo.id])
      await anAttendance(asOwner, { session_id: session.id, group_id: group.id, client_id });
    const shared = await aPinnedSharedPart(asOwner, {
      group_id: group.id,
      session_id: session.id,
      author_id: clinician.id,
    });
    const text = "Spoke at length. Bartholomew Quillfeather interrupted twice. Stayed to the end.";
    const element = anElement({ element: "response", text });
    const note = await aSignedNote(asOwner, { client_id: clientId, shared, body: { elements: [element] } });
    const read = await browser.ask(my.readMyNote, { noteId: note.id });
    expect(read.isRedacted).toBe(true);
    expect(JSON.stringify(read)).not.toContain("Quillfeather");
    expect(JSON.stringify(read)).toContain("Stayed to the end");
    const json = (await browser.send({ method: "GET", url: "/api/my/record/json" })).text;
    expect(json).not.toContain("Quillfeather");
    expect(json).toContain("Stayed to the end");
    // The control: the care team reads the note as it was signed.
    const whole = await clinician.browser.ask(readNote, { noteId: note.id });
    expect(whole.content).toContain("Quillfeather");
  });

  it("comes as a PDF and as a file for machines, in which a whole note proves itself", async () => {
    const { browser, clientId } = await inside();
    const note = await aSignedNote(server.test.asOwner, { client_id: clientId, author_id: clinician.id });
    const pdf = await browser.send({ method: "GET", url: "/api/my/record/pdf" });
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, "%PDF-"]);
    const one = await browser.send({ method: "GET", url: `/api/my/notes/${note.id}/pdf` });
    expect([one.status, one.text.slice(0, 5)]).toEqual([200, "%PDF-"]);
    const bundle: unknown = JSON.parse((await browser.send({ method: "GET", url: "/api/my/record/json" })).text);
    expect(bundle).toMatchObject({
      goldthread: "my-record/1",
      notes: [{ id: note.id, proof: { goldthread: "signed-note/2", note: { content: note.content } } }],
    });
  });

  it("says who opened it: by name and role, once a day, and the client's own openings are on the trail beside them", async () => {
    const { browser, clientId } = await inside();
    const note = await aSignedNote(server.test.asOwner, { client_id: clientId, author_id: clinician.id });
    await clinician.browser.ask(readNote, { noteId: note.id });
    await browser.ask(my.readMyNote, { noteId: note.id });
    const { openings } = await browser.ask(my.listMyOpenings, {});
    expect(openings).toEqual([
      expect.objectContaining({
        name: "Odessa Fernweather",
        roles: ["clinician"],
        acts: ["note opened", "access to the client's own view given"],
        inEmergency: false,
      }),
    ]);
    expect(await actsAbout(clientId)).toContain("note opened by the client");
  });

  it("says whom an intermediary named, with its answer and since, in the client's own view and file and in nobody else's", async () => {
    const [own, another] = [await inside(), await inside()];
    const officer = await somebody(server, { roles: ["records-officer"] });
    const passedOn = [{ to: "Harbour Clinic", on: "2026-01-20", what: "Medication" }];
    const received = { askedBy: "The client", identity: "Passport", words: "Who got it?", receivedOn: "2026-01-05" };
    const asked = { clientId: own.clientId, kind: "intermediary-list" as const, ...received };
    const { id: recordRequestId } = await officer.browser.ask(addRecordRequest, asked);
    const answer = { recordRequestId, outcome: "given" as const, on: "2026-02-10", passedOn };
    await officer.browser.ask(answerRecordRequest, answer);
    const later = { to: "Bay Pharmacy", on: "2026-02-01", what: "Medication" };
    // Said twice, it is one.
    for (let time = 0; time < 2; time += 1)
      await officer.browser.ask(addPassedOn, { recordRequestId, passedOn: [later] });
    const all = [later, ...passedOn];
    const read = async ({ browser }: Inside) => [
      (await browser.ask(my.listMyDisclosures, {})).passedOn,
      JSON.parse((await browser.send({ method: "GET", url: "/api/my/record/json" })).text).passedOn,
    ];
    expect(await read(own)).toEqual([all, all]);
    expect(await read(another)).toEqual([[], []]);
  });

  it("has the plan, measures, homework, appointments and disclosures, empty where there is nothing", async () => {
    const { browser, clientId } = await inside();
    expect(await browser.ask(my.readMyPlan, {})).toEqual({ plan: null });
    expect(await browser.ask(my.listMyMeasures, {})).toEqual({ measures: [] });
    expect(await browser.ask(my.listMyHomework, {})).toEqual({ homework: [] });
    expect(await browser.ask(my.listMyDisclosures, {})).toEqual({ disclosures: [], passedOn: [] });
    const [starts_at = "", stops_at = ""] = [24, 25].map((hours) =>
      new Date(Date.now() + hours * 3_600_000).toISOString(),
    );
    const coming = { starts_at, stops_at, status: "scheduled" as const };
    await aSession(server.test.asOwner, { client_id: clientId, clinician_id: clinician.id, ...coming });
    expect((await browser.ask(my.listMyAppointments, {})).appointments).toHaveLength(1);
  });

  it("has a note of somebody else's session too as a line that says whom to ask", async () => {
    const { asOwner } = server.test;
    const { browser, clientId } = await inside();
    const note = await aSignedNote(asOwner, { client_id: clientId, author_id: clinician.id });
    await asOwner.sql(
      "insert into session_participant (id, session_id, client_id, name, relation, present) values ($1, $2, $3, 'Sam Made-up', 'partner', true)",
      [randomUUID(), note.session_id, clientId],
    );
    const { notes } = await browser.ask(my.listMyNotes, {});
    expect(notes[0]?.notShown).toContain("Somebody else was in this session");
    expect((await browser.ask(my.readMyNote, { noteId: note.id })).sections).toEqual([]);
    expect(await browser.refused(my.readMyNotePdf, { noteId: note.id })).toMatchObject({ code: "not_found" });
    const json = (await browser.send({ method: "GET", url: "/api/my/record/json" })).text;
    expect(json).not.toContain("Sam Made-up");
  });
});

it("of an access that was given there is an act in the ledger's own words", async () => {
  const { clientId } = await inside();
  const [row] = await server.test.asOwner.sql<{ kind: string }>(
    "select e.kind from client_access a join ledger_entry e on e.id = a.entry_id where a.client_id = $1",
    [clientId],
  );
  expect(row).toEqual({ kind: "client-access" });
});
