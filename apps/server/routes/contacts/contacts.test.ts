import { addContact, beginMissedNote, changeContact, discardContact } from "@goldthread/api/nouns/contact.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import { changeSession, openWriter, readToday, sign } from "@goldthread/api/nouns/session.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function aClinicianWithAClient() {
  const clinician = await somebody(server);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  return { clinician, client };
}

const bodyOf = async (sessionId: string) => {
  const [note] = await owner().sql<{ content: string }>("select content from note where session_id = $1", [sessionId]);
  return noteBodySchema.parse(JSON.parse(note?.content ?? ""));
};

describe("a contact that is no session", () => {
  it("stands in the day's list and the chart, is written and signed, and the note says with whom and on what ground", async () => {
    const { clinician, client } = await aClinicianWithAClient();
    const { sessionId } = await clinician.browser.ask(addContact, { clientId: client.id, kind: "collateral" });
    const { sessions } = await clinician.browser.ask(readToday, {});
    expect(sessions).toMatchObject([
      { id: sessionId, title: "Collateral contact", contact: "collateral", status: "held", noteState: "none" },
    ]);
    expect(
      await clinician.browser.ask(changeContact, {
        sessionId,
        version: 1,
        direction: "incoming",
        who: "Ruth Invented",
        relation: "Mother",
        consentBasis: "authorisation",
        minutes: 12,
      }),
    ).toEqual({ version: 2 });
    const { page, writer } = await openPages(server, clinician, sessionId);
    expect(writer).toMatchObject({
      contact: { kind: "collateral", who: "Ruth Invented", relation: "Mother", consentBasis: "authorisation" },
      beginning: [],
      session: { minutes: 12 },
    });
    await page.format("narrative").type({ words: "She reports better sleep." }).save();
    await clinician.browser.ask(sign, { sessionId, parts: [page.shown()] });
    expect((await bodyOf(sessionId)).session).toMatchObject({
      minutes: 12,
      contact: {
        kind: "collateral",
        direction: "incoming",
        who: "Ruth Invented",
        relation: "Mother",
        consent: "authorisation",
      },
    });
    const { timeline } = await clinician.browser.ask(readChart, { clientId: client.id });
    expect(timeline).toMatchObject([{ sessionId, title: "Collateral contact", note: { format: "narrative" } }]);
    expect(await clinician.browser.refused(changeContact, { sessionId, version: 3, who: "Another" })).toMatchObject({
      code: "session_documented",
    });
  });

  it("claims no minutes that nobody gave", async () => {
    const { clinician, client } = await aClinicianWithAClient();
    const { sessionId } = await clinician.browser.ask(addContact, { clientId: client.id, kind: "message" });
    expect(await clinician.browser.ask(openWriter, { sessionId })).toMatchObject({ session: { minutes: 0 } });
  });

  it("begun by mistake leaves the day's list and the timeline", async () => {
    const { clinician, client } = await aClinicianWithAClient();
    const { sessionId } = await clinician.browser.ask(addContact, { clientId: client.id, kind: "phone" });
    await clinician.browser.ask(discardContact, { sessionId, version: 1 });
    expect((await clinician.browser.ask(readToday, {})).sessions).toEqual([]);
    expect((await clinician.browser.ask(readChart, { clientId: client.id })).timeline).toEqual([]);
  });

  it("is not made for a client of somebody else, nor changed on a stale version or by a stranger", async () => {
    const { clinician, client } = await aClinicianWithAClient();
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(addContact, { clientId: client.id, kind: "phone", who: "x" })).toMatchObject({
      code: "not_found",
    });
    const { sessionId } = await clinician.browser.ask(addContact, { clientId: client.id, kind: "phone" });
    expect(await stranger.browser.refused(changeContact, { sessionId, version: 1, who: "x" })).toMatchObject({
      code: "not_found",
    });
    expect(await clinician.browser.refused(changeContact, { sessionId, version: 9, who: "x" })).toMatchObject({
      code: "changed_meanwhile",
    });
    expect(await clinician.browser.refused(addContact, { clientId: client.id, kind: "no-show" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "kind" }],
    });
  });
});

describe("a session that was missed", () => {
  it("may stay a status, or gets a short note that begins with the schedule's facts and claims no minutes", async () => {
    const { author, session } = await anIndividualSession(server);
    expect(await author.browser.refused(beginMissedNote, { sessionId: session.id, version: 1 })).toMatchObject({
      code: "session_not_missed",
    });
    await author.browser.ask(changeSession, {
      sessionId: session.id,
      version: 1,
      status: "no-show",
      statusReason: "Not reached by phone",
    });
    expect(await author.browser.refused(openWriter, { sessionId: session.id })).toMatchObject({
      code: "session_not_held",
    });
    const { version } = await author.browser.ask(beginMissedNote, { sessionId: session.id, version: 2 });
    const { page, writer } = await openPages(server, author, session.id);
    expect(writer.session).toMatchObject({ contact: "no-show", status: "no-show", noteState: "none" });
    expect(writer.beginning).toMatchObject([{ element: "narrative", from: "template:schedule" }]);
    const [beginning] = writer.beginning;
    expect(beginning?.text).toContain("The client did not come. Reason as recorded: Not reached by phone.");
    await page
      .format("narrative")
      .type({ words: beginning?.text ?? "", from: beginning?.from ?? "" })
      .save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const body = await bodyOf(session.id);
    expect(body.session).toMatchObject({ minutes: 0, contact: { kind: "no-show", who: "" } });
    expect(body.elements[0]?.spans).toMatchObject([{ from: "template:schedule" }]);
    expect(version).toBe(3);
    expect(await owner().sql("select status from session where id = $1", [session.id])).toEqual([
      { status: "no-show" },
    ]);
  });

  it("is a status alone again when its note is taken back, and an ordinary session when it takes place after all", async () => {
    const { author, session } = await anIndividualSession(server);
    const at = { sessionId: session.id };
    await author.browser.ask(changeSession, { ...at, version: 1, status: "cancelled" });
    await author.browser.ask(beginMissedNote, { ...at, version: 2 });
    await author.browser.ask(discardContact, { ...at, version: 3 });
    expect(await author.browser.refused(openWriter, at)).toMatchObject({ code: "session_not_held" });
    await author.browser.ask(beginMissedNote, { ...at, version: 4 });
    await author.browser.ask(changeSession, { ...at, version: 5, status: "scheduled" });
    expect(await author.browser.ask(openWriter, at)).toMatchObject({ contact: null, beginning: [] });
  });
});
