import { pressClock } from "@goldthread/api/nouns/group.ts";
import {
  addWalkIn,
  correctAttendance,
  markAttendance,
  openWriter,
  readToday,
  sign,
} from "@goldthread/api/nouns/session.ts";
import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical";
import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import { aCareTeamPlace, aClient, aMembership } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

const words = [
  "Aardvark",
  "Bumblebee",
  "Chameleon",
  "Dragonfly",
  "Elephant",
  "Flamingo",
  "Gazelle",
  "Hedgehog",
  "Iguana",
  "Jackdaw",
];

/** A group whose shared part and every member's are written and saved. */
async function writtenGroup(members: number, facilitators = 1) {
  const made = await aGroupSession(server, { members, facilitators });
  const pages = await openPages(server, made.author, made.session.id);
  await pages.page
    .type({ element: "topic", words: "Urge surfing" })
    .segment("s1", { label: "Activity", start: "14:00", stop: "14:20" })
    .type({ element: "segment", key: "s1", words: "The group practised breathing." })
    .save();
  for (const [at, { page }] of pages.members.entries()) {
    await page.type({ element: "narrative", words: `Spoke of ${words[at]}.`, tag: "contribution" }).save();
  }
  return { ...made, ...pages };
}

type Written = Awaited<ReturnType<typeof writtenGroup>>;

const requestFor = ({ session, page }: Written, rows: Written["members"]) => ({
  sessionId: session.id,
  parts: [page.shown(), ...rows.map((row) => row.page.shown())],
});

const notesOf = async (sessionId: string) =>
  (
    await owner().sql<{ content: string; digest: Buffer; shared_part_id: string; client_id: string; late: boolean }>(
      "select * from note where session_id = $1",
      [sessionId],
    )
  ).map((row) => ({ ...row, body: noteBodySchema.parse(JSON.parse(row.content)) }));

const sharedOf = async (sessionId: string) =>
  (
    await owner().sql<{ id: string; content: string; digest: Buffer; version: number }>(
      "select * from shared_part where session_id = $1",
      [sessionId],
    )
  ).map((row) => ({ ...row, body: sharedPartBodySchema.parse(JSON.parse(row.content)) }));

/** As the page sends it. */
const seenFacts = ({ session, members }: Written["writer"]) => ({
  start: session.start,
  stop: session.stop,
  modality: session.modality,
  place: session.place,
  serviceCode: session.serviceCode,
  attendance: members.map(({ draft, attendance: { status, arrivedAt, leftAt } }) => ({
    draftId: draft.id,
    status,
    arrivedAt,
    leftAt,
  })),
});

/** Somebody who was a member on the session's day, yesterday, and left the group with it. */
async function aMemberUntilYesterday({ author, group, session }: Written) {
  const client = await aClient(owner());
  await owner().sql(
    "update session set starts_at = starts_at - interval '1 day', stops_at = stops_at - interval '1 day' where id = $1",
    [session.id],
  );
  await aMembership(owner(), { group_id: group.id, client_id: client.id });
  await owner().sql(
    `update membership set to_date = (s.starts_at at time zone p.zone)::date from session s, practice p
     where s.id = $1 and membership.client_id = $2`,
    [session.id, client.id],
  );
  const { members } = await openPages(server, author, session.id);
  const row = members.find((one) => one.client.id === client.id);
  if (row === undefined) throw new Error("the member of that day is not there");
  return row;
}

describe("signing a group session of ten", () => {
  it("keeps each member's progress on their own objective in their own note alone", async () => {
    const written = await writtenGroup(10);
    const [first, ...others] = written.members;
    await first?.page.tie({ id: "o-first", text: "Speaks in the group" }, 2, "narrative").save();
    await written.author.browser.ask(sign, requestFor(written, written.members));
    const said = (await notesOf(written.session.id)).map(({ body }) => [
      body.goldthread,
      body.progress?.map(({ objective, rating }) => [objective.id, rating]),
    ]);
    expect(said.toSorted()).toEqual([...others.map(() => ["note/1", undefined]), ["note/2", [["o-first", 2]]]]);
  });

  it("gives each member one note in their own chart, all carrying one pinned shared part", async () => {
    const written = await writtenGroup(10, 2);
    const signed = await written.author.browser.ask(sign, requestFor(written, written.members));
    const [notes, [shared, ...others]] = [await notesOf(written.session.id), await sharedOf(written.session.id)];
    expect(others).toEqual([]);
    expect(notes.map(({ client_id }) => client_id).toSorted()).toEqual(written.clients.map(({ id }) => id).toSorted());
    const digest = toHex(sha256(shared?.content ?? ""));
    expect(shared?.digest.toString("hex")).toBe(digest);
    expect(canonicalJson(shared?.body)).toBe(shared?.content);
    expect(shared?.body).toMatchObject({
      version: 1,
      group: { id: written.group.id, name: written.group.name },
      facilitators: written.leaders
        .map(({ id, name }) => ({ id, name, credential: "LCSW" }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      counts: { enrolled: 10, present: 10, absent: 0 },
      segments: [{ id: "s1", label: "Activity", start: "14:00", stop: "14:20" }],
    });
    for (const note of notes) {
      expect(canonicalJson(note.body)).toBe(note.content);
      expect(note.digest.toString("hex")).toBe(toHex(sha256(note.content)));
      expect(note.body.shared).toEqual({ id: shared?.id, version: 1, digest });
      expect(note.body.attendance).toEqual({ status: "present", arrived: null, left: null, minutes: 50 });
      expect(note).toMatchObject({
        shared_part_id: shared?.id,
        late: false,
        body: { kind: "group", client: { id: note.client_id } },
      });
    }
    expect(signed).toMatchObject({ sharedPartId: shared?.id, absent: [], left: [] });
    expect(signed.notes).toHaveLength(10);
  });

  it("names nobody else in any note, and holds none of another member's words", async () => {
    const written = await writtenGroup(10);
    await written.author.browser.ask(sign, requestFor(written, written.members));
    const notes = await notesOf(written.session.id);
    for (const { content, client_id } of notes) {
      for (const [at, { client }] of written.members.entries()) {
        const own = client.id === client_id;
        for (const trace of [client.id, client.name, client.recordNumber, words[at]])
          expect([trace, content.includes(String(trace))]).toEqual([trace, own]);
        for (const alias of client.aliases) expect(content).not.toContain(alias);
      }
    }
    const [shared] = await sharedOf(written.session.id);
    for (const { client } of written.members)
      for (const trace of [client.id, client.name, client.recordNumber]) expect(shared?.content).not.toContain(trace);
  });

  it("makes one entry for each signature and one for the pinned part, closes the drafts and destroys their update logs", async () => {
    const written = await writtenGroup(10);
    // The trail's batches enter by themselves, at any moment.
    const count = "select count(*)::int as many from ledger_entry where kind <> 'audit-batch'";
    const before = await owner().sql<{ many: number }>(count);
    await written.author.browser.ask(sign, requestFor(written, written.members));
    const kinds = await owner().sql(
      `select kind, count(*)::int as many from ledger_entry where id in
         (select entry_id from signature s join note n on n.id = s.note_id where n.session_id = $1
          union select entry_id from shared_part where session_id = $1) group by kind order by kind`,
      [written.session.id],
    );
    expect(kinds).toEqual([
      { kind: "note-signed", many: 10 },
      { kind: "shared-part-pinned", many: 1 },
    ]);
    expect(await owner().sql(count)).toEqual([{ many: (before[0]?.many ?? 0) + 11 }]);
    expect(
      await owner().sql(
        "select part, state, count(*)::int as many from draft where session_id = $1 group by 1, 2 order by 1",
        [written.session.id],
      ),
    ).toEqual([
      { part: "member", state: "signed", many: 10 },
      { part: "shared", state: "signed", many: 1 },
    ]);
    expect(
      await owner().sql("select from draft_update where draft_id in (select id from draft where session_id = $1)", [
        written.session.id,
      ]),
    ).toEqual([]);
  });

  it("keeps the tags on a member's sentences", async () => {
    const written = await writtenGroup(1);
    await written.author.browser.ask(sign, requestFor(written, written.members));
    const [note] = await notesOf(written.session.id);
    expect(note?.body.elements).toMatchObject([
      { element: "narrative", text: "Spoke of Aardvark.", tags: [{ start: 0, end: 18, tag: "contribution" }] },
    ]);
  });
});

describe("rows that are not ready", () => {
  it("stay drafts, and a second facilitator signs them later against the same pinned part", async () => {
    const written = await writtenGroup(3, 2);
    const [first, second, third] = written.members;
    const other = written.leaders[1];
    if (first === undefined || second === undefined || third === undefined || other === undefined)
      throw new Error("arranged otherwise");
    const one = await written.author.browser.ask(sign, requestFor(written, [first]));
    expect(one.left.toSorted()).toEqual([second.draft.id, third.draft.id].toSorted());
    const today = await other.browser.ask(readToday, { day: String(written.session.starts_at).slice(0, 10) });
    expect(today.sessions).toMatchObject([{ noteState: "part-signed", signed: 1, enrolled: 3 }]);
    await second.page.type({ element: "narrative", words: " And more." }).save();
    const two = await other.browser.ask(sign, {
      sessionId: written.session.id,
      parts: [second.page.shown(), third.page.shown()],
    });
    const [shared, ...others] = await sharedOf(written.session.id);
    expect(others).toEqual([]);
    expect([one.sharedPartId, two.sharedPartId]).toEqual([shared?.id, shared?.id]);
    const notes = await notesOf(written.session.id);
    expect(new Set(notes.map(({ body }) => body.shared?.digest))).toEqual(new Set([shared?.digest.toString("hex")]));
    expect(notes.map(({ body }) => body.author.id).toSorted()).toEqual(
      [written.author.id, other.id, other.id].toSorted(),
    );
  });

  it("cannot be signed before the shared part, which all of them carry", async () => {
    const written = await writtenGroup(2);
    const parts = written.members.map(({ page }) => page.shown());
    expect(await written.author.browser.refused(sign, { sessionId: written.session.id, parts })).toMatchObject({
      code: "note_empty",
    });
    expect(await notesOf(written.session.id)).toEqual([]);
  });

  it("are named by their place when they are empty, and then nothing at all is signed", async () => {
    const written = await writtenGroup(2);
    const empty = await aGroupSession(server, { members: 2 });
    const pages = await openPages(server, empty.author, empty.session.id);
    await pages.page.type({ element: "topic", words: "Grief" }).save();
    await pages.members[0]?.page.type({ element: "narrative", words: "Listened." }).save();
    expect(
      await empty.author.browser.refused(
        sign,
        requestFor({ ...written, ...pages, session: empty.session }, pages.members),
      ),
    ).toMatchObject({
      code: "note_empty",
      fields: [{ field: "parts.2" }],
    });
    expect(await sharedOf(empty.session.id)).toEqual([]);
  });

  it("are all told apart when two facilitators sign different rows at once", async () => {
    const written = await writtenGroup(4, 2);
    const [a, b] = [written.members.slice(0, 2), written.members.slice(2)];
    await written.author.browser.ask(sign, requestFor(written, a.slice(0, 1)));
    const answers = await Promise.allSettled([
      written.author.browser.ask(sign, {
        sessionId: written.session.id,
        parts: a.slice(1).map(({ page }) => page.shown()),
      }),
      written.leaders[1]?.browser.ask(sign, {
        sessionId: written.session.id,
        parts: b.map(({ page }) => page.shown()),
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await notesOf(written.session.id)).toHaveLength(4);
    expect(await sharedOf(written.session.id)).toHaveLength(1);
  });
});

describe("attendance at signing", () => {
  it("gives an absent member a status and no note, and counts them in the shared part", async () => {
    const written = await writtenGroup(3);
    const [present, late, absent] = written.members;
    if (present === undefined || late === undefined || absent === undefined) throw new Error("arranged otherwise");
    const sessionId = written.session.id;
    await written.author.browser.ask(markAttendance, {
      sessionId,
      clientId: absent.client.id,
      version: 1,
      status: "absent",
    });
    const arrivedAt = new Date(Date.parse(String(written.session.starts_at)) + 15 * 60_000).toISOString();
    await written.author.browser.ask(markAttendance, {
      sessionId,
      clientId: late.client.id,
      version: 1,
      status: "late",
      arrivedAt,
    });
    expect(await written.author.browser.refused(sign, requestFor(written, [present, absent]))).toMatchObject({
      code: "note_for_absent",
      fields: [{ field: "parts.2" }],
    });
    const signed = await written.author.browser.ask(sign, requestFor(written, [present, late]));
    expect(signed.absent).toEqual([{ clientId: absent.client.id }]);
    const notes = await notesOf(sessionId);
    expect(notes.find(({ client_id }) => client_id === late.client.id)?.body.attendance).toEqual({
      status: "late",
      arrived: arrivedAt,
      left: null,
      minutes: 35,
    });
    expect(notes.map(({ client_id }) => client_id)).not.toContain(absent.client.id);
    expect((await sharedOf(sessionId))[0]?.body.counts).toEqual({ enrolled: 3, present: 2, absent: 1 });
    const today = await written.author.browser.ask(readToday, { day: String(written.session.starts_at).slice(0, 10) });
    expect(today.sessions).toMatchObject([{ noteState: "signed", signed: 2, enrolled: 3 }]);
  });

  it("gives a walk-in a note like everybody else's", async () => {
    const written = await writtenGroup(2);
    const walkIn = await aClient(owner());
    await aCareTeamPlace(owner(), { client_id: walkIn.id, staff_id: written.author.id });
    await written.author.browser.ask(addWalkIn, { sessionId: written.session.id, clientId: walkIn.id });
    const { members } = await openPages(server, written.author, written.session.id);
    const row = members.find(({ client }) => client.id === walkIn.id);
    if (row === undefined) throw new Error("the walk-in is not there");
    await row.page.type({ element: "narrative", words: "Came along." }).save();
    await written.author.browser.ask(sign, requestFor(written, [...written.members, row]));
    expect((await notesOf(written.session.id)).map(({ client_id }) => client_id)).toContain(walkIn.id);
    expect((await sharedOf(written.session.id))[0]?.body.counts).toEqual({ enrolled: 3, present: 3, absent: 0 });
  });

  it("counts an absent member whose membership was over by the time of the signature", async () => {
    const written = await writtenGroup(2);
    const leaving = await aMemberUntilYesterday(written);
    const { author, session } = written;
    const sessionId = session.id;
    const { version } = leaving.attendance;
    await author.browser.ask(markAttendance, { sessionId, clientId: leaving.client.id, version, status: "absent" });
    const { members } = await openPages(server, author, sessionId);
    expect(members.find(({ client }) => client.id === leaving.client.id)?.attendance).toMatchObject({
      status: "absent",
    });
    const signed = await author.browser.ask(sign, requestFor(written, written.members));
    expect(signed.absent).toEqual([{ clientId: leaving.client.id }]);
    expect((await sharedOf(sessionId))[0]?.body.counts).toEqual({ enrolled: 3, present: 2, absent: 1 });
  });

  it("keeps words about an absent member who has left the group within reach, to be signed once they turn out to have come", async () => {
    const written = await writtenGroup(2);
    const leaving = await aMemberUntilYesterday(written);
    const { author, session } = written;
    const [sessionId, clientId] = [session.id, leaving.client.id];
    const { version } = leaving.attendance;
    await leaving.page.type({ element: "narrative", words: "Spoke of the move." }).save();
    await author.browser.ask(markAttendance, { sessionId, clientId, version, status: "absent" });
    await author.browser.ask(sign, requestFor(written, written.members));
    const { members } = await openPages(server, author, sessionId);
    const kept = members.find(({ client }) => client.id === clientId);
    expect(kept).toMatchObject({ attendance: { status: "absent" }, draft: { id: leaving.draft.id, state: "open" } });
    const came = {
      version: kept?.attendance.version ?? 0,
      status: "present",
      because: "Came, and was overlooked",
    } as const;
    await author.browser.ask(correctAttendance, { sessionId, clientId, ...came });
    await author.browser.ask(sign, { sessionId, parts: [leaving.page.shown()] });
    expect((await notesOf(sessionId)).map(({ client_id }) => client_id)).toContain(clientId);
  });

  it("is as the page showed it, or nothing is signed: a colleague's mark is looked at first", async () => {
    const written = await writtenGroup(2, 2);
    const { author, leaders, session } = written;
    const [marked, other] = written.members;
    if (marked === undefined || other === undefined) throw new Error("arranged otherwise");
    const seen = async () => seenFacts(await author.browser.ask(openWriter, { sessionId: session.id }));
    const before = await seen();
    const start = Date.parse(String(session.starts_at));
    await leaders[1]?.browser.ask(markAttendance, {
      sessionId: session.id,
      clientId: marked.client.id,
      version: 1,
      status: "late",
      arrivedAt: new Date(start + 20 * 60_000).toISOString(),
    });
    const request = requestFor(written, [other]);
    expect(await author.browser.refused(sign, { ...request, seen: before })).toMatchObject({
      code: "changed_meanwhile",
    });
    expect(await notesOf(session.id)).toEqual([]);
    await author.browser.ask(sign, { ...request, seen: await seen() });
    expect(await notesOf(session.id)).toHaveLength(1);
    // The counts stand: a row that is left is looked at by itself.
    const rest = { sessionId: session.id, parts: [marked.page.shown()] };
    expect(await author.browser.refused(sign, { ...rest, seen: before })).toMatchObject({ code: "changed_meanwhile" });
    await author.browser.ask(sign, { ...rest, seen: await seen() });
    expect(await notesOf(session.id)).toHaveLength(2);
  });

  it("counts whom a colleague brought in meanwhile only once the page has shown them", async () => {
    const written = await writtenGroup(2, 2);
    const [author, colleague] = written.leaders;
    if (author === undefined || colleague === undefined) throw new Error("arranged otherwise");
    const seen = seenFacts(written.writer);
    const walkIn = await aClient(owner());
    await aCareTeamPlace(owner(), { client_id: walkIn.id, staff_id: colleague.id });
    await colleague.browser.ask(addWalkIn, { sessionId: written.session.id, clientId: walkIn.id });
    const request = requestFor(written, written.members);
    expect(await author.browser.refused(sign, { ...request, seen })).toMatchObject({ code: "changed_meanwhile" });
  });

  it("stands still from then on for everybody: the signed shared part counts who was there", async () => {
    const written = await writtenGroup(2);
    const [signed, open] = written.members;
    if (signed === undefined || open === undefined) throw new Error("arranged otherwise");
    await written.author.browser.ask(sign, requestFor(written, [signed]));
    const mark = (clientId: string) => ({
      sessionId: written.session.id,
      clientId,
      version: 1,
      status: "absent" as const,
    });
    expect(await written.author.browser.refused(markAttendance, mark(signed.client.id))).toMatchObject({
      code: "already_signed",
    });
    expect(await written.author.browser.refused(markAttendance, mark(open.client.id))).toMatchObject({
      code: "attendance_stands",
    });
    const walkIn = await aClient(owner());
    await aCareTeamPlace(owner(), { client_id: walkIn.id, staff_id: written.author.id });
    const added = { sessionId: written.session.id, clientId: walkIn.id };
    expect(await written.author.browser.refused(addWalkIn, added)).toMatchObject({ code: "attendance_stands" });
    const press = { sessionId: written.session.id, what: "left", clientId: open.client.id } as const;
    expect(await written.author.browser.refused(pressClock, press)).toMatchObject({ code: "attendance_stands" });
  });
});

describe("a group's session", () => {
  it("is not to be signed by a clinician who treats a member and does not lead it", async () => {
    const written = await writtenGroup(2);
    const colleague = await aGroupSession(server, { members: 1 });
    await aCareTeamPlace(owner(), { client_id: written.clients[0]?.id ?? "", staff_id: colleague.author.id });
    expect(await colleague.author.browser.refused(sign, requestFor(written, written.members))).toMatchObject({
      code: "not_found",
    });
    expect(await notesOf(written.session.id)).toEqual([]);
  });
});
