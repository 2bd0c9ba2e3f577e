import { readNote } from "@goldthread/api/nouns/note.ts";
import { addClient } from "@goldthread/api/nouns/client.ts";
import { correctAttendance, markAttendance, openWriter, readSession, sign } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** Three members of whom the last was marked absent; the first two's notes are signed. */
async function aSignedGroup() {
  const made = await aGroupSession(server, { members: 3 });
  const { browser } = made.author;
  const { page, members } = await openPages(server, made.author, made.session.id);
  await page.type({ element: "topic", words: "Saying no" }).save();
  for (const member of members) await member.page.type({ element: "narrative", words: "Asked once, plainly." }).save();
  const [one, two, away] = members;
  if (one === undefined || two === undefined || away === undefined) throw new Error("The group has three members");
  const sessionId = made.session.id;
  const absent = { sessionId, clientId: away.client.id, version: away.attendance.version, status: "absent" as const };
  await browser.ask(markAttendance, absent);
  const { notes } = await browser.ask(sign, { sessionId, parts: [page.shown(), one.page.shown(), two.page.shown()] });
  const noteOf = (clientId: string) => notes.find((note) => note.clientId === clientId)?.noteId ?? "";
  return { ...made, browser, sessionId, one, two, away, noteOf };
}

describe("an attendance that was wrong, once notes are signed", () => {
  it("is not simply marked anew", async () => {
    const { browser, sessionId, away } = await aSignedGroup();
    const mark = { sessionId, clientId: away.client.id, version: 2, status: "present" };
    expect(await browser.refused(markAttendance, mark)).toMatchObject({ code: "attendance_stands" });
  });

  it("absent who was present: marked right with a reason, the counts amended, their note signed late", async () => {
    const { browser, sessionId, one, away, noteOf } = await aSignedGroup();
    const correction = { sessionId, clientId: away.client.id, version: 2, status: "present" as const };
    const because = "Marked in the wrong row.";
    expect(await browser.ask(correctAttendance, { ...correction, because })).toMatchObject({
      status: "present",
      retracted: null,
    });
    const { notes } = await browser.ask(sign, { sessionId, parts: [away.page.shown()] });
    expect(notes).toHaveLength(1);
    const other = await browser.ask(readNote, { noteId: noteOf(one.client.id) });
    expect(other.amendedCounts).toMatchObject([{ present: 3, absent: 0 }]);
    expect(other.corrections).toEqual([]);
    expect(other.shared?.content).toContain('"present":2');
  });

  it("present who was absent: their note is retracted and stays readable; others' notes show the counts alone", async () => {
    const { browser, sessionId, one, two, noteOf, group } = await aSignedGroup();
    const correction = {
      sessionId,
      clientId: two.client.id,
      version: two.attendance.version,
      status: "absent" as const,
    };
    const noteId = noteOf(two.client.id);
    const because = "Her sister came in her place.";
    expect(await browser.ask(correctAttendance, { ...correction, because })).toMatchObject({ retracted: noteId });
    const rows = (await browser.ask(openWriter, { sessionId })).members;
    expect(rows.filter(({ retracted }) => retracted).map(({ client }) => client.id)).toEqual([two.client.id]);
    expect((await browser.ask(readNote, { noteId })).corrections).toMatchObject([{ isRetraction: true, because }]);
    const colleague = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: one.client.id, staff_id: colleague.id });
    const read = await colleague.browser.ask(readNote, { noteId: noteOf(one.client.id) });
    expect(read.amendedCounts).toMatchObject([{ present: 1, absent: 2 }]);
    expect(JSON.stringify(read)).not.toContain("sister");
    expect((await colleague.browser.refused(readNote, { noteId })).code).toBe("not_found");
    const entries = await owner().sql(
      `select e.kind from attendance_correction k join ledger_entry e on e.id = k.entry_id where k.group_id = $1`,
      [group.id],
    );
    expect(entries).toEqual([{ kind: "correction" }]);
  });

  it("never listed: brought in with a reason, counted, and their note signed late, by whoever may", async () => {
    const { author, browser, sessionId, one, away } = await aSignedGroup();
    const { id: clientId } = await browser.ask(addClient, { name: "Petra Overlooked", anotherOfThisName: true });
    const missed = { sessionId, clientId, version: 0, status: "present" as const, because: "Nobody listed her." };
    expect(await browser.refused(correctAttendance, { ...missed, status: "absent" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "status" }],
    });
    const listed = { sessionId, clientId: away.client.id, version: 0, status: "present", because: "Twice." };
    expect((await browser.refused(correctAttendance, listed)).code).toBe("changed_meanwhile");
    const stranger = await somebody(server);
    const theirs = await stranger.browser.ask(addClient, { name: "Somebody Elses", anotherOfThisName: true });
    expect((await browser.refused(correctAttendance, { ...missed, clientId: theirs.id })).code).toBe("not_found");

    expect(await browser.ask(correctAttendance, missed)).toMatchObject({
      status: "present",
      walkIn: true,
      retracted: null,
    });
    const retracting = {
      sessionId,
      clientId: one.client.id,
      version: one.attendance.version,
      status: "absent" as const,
    };
    await browser.ask(correctAttendance, { ...retracting, because: "Left before it began." });
    // As many signed parts as people who were there, and yet one of them is not written.
    expect((await browser.ask(readSession, { sessionId })).documentation).toMatchObject({ noteState: "part-signed" });
    const { members } = await openPages(server, author, sessionId);
    const hers = members.find(({ client }) => client.id === clientId);
    await hers?.page.type({ element: "narrative", words: "Came in quietly." }).save();
    const { notes } = await browser.ask(sign, { sessionId, parts: hers === undefined ? [] : [hers.page.shown()] });
    expect(notes.map((note) => note.clientId)).toEqual([clientId]);
    const [other] = (await browser.ask(openWriter, { sessionId })).members.filter(
      ({ client }) => client.id === one.client.id,
    );
    const read = await browser.ask(readNote, { noteId: other?.draft.noteId ?? "" });
    expect(read.amendedCounts).toMatchObject([
      { present: 3, absent: 1 },
      { present: 2, absent: 2 },
    ]);
    expect(JSON.stringify(read)).not.toContain("Overlooked");
  });

  it("asks for the reason, fits the session's times, and is nobody else's to correct", async () => {
    const { browser, sessionId, two, session } = await aSignedGroup();
    const { version } = two.attendance;
    const late = { sessionId, clientId: two.client.id, version, status: "late", because: "Came at ten past." };
    expect(await browser.refused(correctAttendance, { ...late, because: " " })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "because" }],
    });
    const before = new Date(new Date(session.starts_at).getTime() - 3_600_000).toISOString();
    expect(await browser.refused(correctAttendance, { ...late, arrivedAt: before })).toMatchObject({
      code: "attendance_times",
      fields: [{ field: "arrivedAt" }],
    });
    const stranger = await somebody(server);
    const absent = { ...late, status: "absent" };
    expect((await stranger.browser.refused(correctAttendance, absent)).code).toBe("not_found");
    const open = await aGroupSession(server, { members: 2 });
    const pages = await openPages(server, open.author, open.session.id);
    const [member] = pages.members;
    const early = {
      ...absent,
      sessionId: open.session.id,
      clientId: member?.client.id,
      version: member?.attendance.version,
    };
    expect((await open.author.browser.refused(correctAttendance, early)).code).toBe("attendance_open");
  });
});
