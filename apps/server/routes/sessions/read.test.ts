import { readSession } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const unknown = "018f0000-0000-7000-8000-000000000001";

describe("reading one session", () => {
  it("gives its clinician its facts and what its note has come to", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const ask = () => author.browser.ask(readSession, { sessionId: session.id });
    expect(await ask()).toMatchObject({
      session: {
        id: session.id,
        kind: "individual",
        name: client.name,
        clientId: client.id,
        start: session.starts_at,
        minutes: 50,
        status: "scheduled",
        version: 1,
      },
      documentation: { noteState: "none", enrolled: 1, signed: 0, riskOpen: false },
      clinician: { id: author.id, credential: "LCSW" },
      facilitators: [],
    });
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Begun." }).save();
    expect((await ask()).documentation).toMatchObject({ noteState: "draft" });
  });

  it("gives the same to a colleague of the client's care team, and to nobody else", async () => {
    const { client, session } = await anIndividualSession(server);
    const [colleague, stranger] = [await somebody(server), await somebody(server)];
    const administrator = await somebody(server, { roles: ["administrator"] });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: colleague.id });
    expect(await colleague.browser.ask(readSession, { sessionId: session.id })).toMatchObject({
      session: { id: session.id, clientId: client.id },
      documentation: { noteState: "none" },
    });
    for (const { browser } of [stranger, administrator])
      expect(await browser.refused(readSession, { sessionId: session.id })).toMatchObject({ code: "not_found" });
  });

  it("of a group counts its members for those who lead it, and for a member's care team tells that it was", async () => {
    const { leaders, group, clients, session } = await aGroupSession(server, { members: 3, facilitators: 2 });
    const [leader, other] = leaders;
    if (leader === undefined || other === undefined) throw new Error("Two people lead the group");
    await openPages(server, leader, session.id);
    expect(await other.browser.ask(readSession, { sessionId: session.id })).toMatchObject({
      session: { kind: "group", name: group.name, groupId: group.id, clientId: null },
      documentation: { noteState: "none", enrolled: 3, signed: 0 },
    });
    const colleague = await somebody(server);
    const ask = () => colleague.browser.refused(readSession, { sessionId: session.id });
    expect(await ask()).toMatchObject({ code: "not_found" });
    await aCareTeamPlace(owner(), { client_id: clients[0]?.id ?? "", staff_id: colleague.id });
    const seen = await colleague.browser.ask(readSession, { sessionId: session.id });
    expect(seen).toMatchObject({ session: { id: session.id, name: group.name }, documentation: null });
    expect(seen.facilitators.map(({ id }) => id).toSorted()).toEqual([leader.id, other.id].toSorted());
    for (const { name } of clients) expect(JSON.stringify(seen)).not.toContain(name);
  });

  it("leaves a trace, and answers a session that is not there and an id that is none", async () => {
    const { author, client, session } = await anIndividualSession(server);
    await author.browser.ask(readSession, { sessionId: session.id });
    expect(
      await owner().sql("select act, staff_id, client_id from audit_event where subject = $1", [session.id]),
    ).toEqual([{ act: "session opened", staff_id: author.id, client_id: client.id }]);
    expect(await author.browser.refused(readSession, { sessionId: unknown })).toMatchObject({ code: "not_found" });
    const wrong = await author.browser.refused(readSession, { sessionId: "12" });
    expect(wrong).toMatchObject({ code: "invalid_input", fields: [{ field: "sessionId" }] });
    expect(await server.browser().refused(readSession, { sessionId: session.id })).toMatchObject({ status: 401 });
  });
});
