import {
  addRecordRequest,
  answerRecordRequest,
  extendRecordRequest,
  listRecordRequests,
} from "@goldthread/api/nouns/record-request.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let the: { clinician: Somebody; stranger: Somebody; officer: Somebody; clientId: string };
beforeAll(async () => {
  const client = await aClient(server.test.asOwner);
  const clinician = await somebody(server);
  await aCareTeamPlace(server.test.asOwner, { client_id: client.id, staff_id: clinician.id });
  const officer = await somebody(server, { roles: ["records-officer"] });
  the = { clinician, stranger: await somebody(server), officer, clientId: client.id };
});
const asked = (given: Record<string, unknown> = {}) => ({
  clientId: the.clientId,
  kind: "access" as const,
  askedBy: "The client",
  identity: "Known for years",
  words: "A copy of everything.",
  receivedOn: "2026-01-31",
  ...given,
});

describe("a request about a record", () => {
  it("has a clock from the day it came, stands among what is due, and is answered once", async () => {
    const { browser } = the.clinician;
    const { id: recordRequestId } = await browser.ask(addRecordRequest, asked());
    const [request] = (await browser.ask(listRecordRequests, { clientId: the.clientId })).requests;
    expect(request).toMatchObject({ id: recordRequestId, dueOn: "2026-03-02", isOverdue: true, answer: null });
    for (const who of [the.clinician, the.officer])
      expect((await who.browser.ask(readWork, {})).requests.map(({ id }) => id)).toEqual([recordRequestId]);
    expect((await the.stranger.browser.ask(readWork, {})).requests).toEqual([]);

    const answer = { recordRequestId, outcome: "refused" as const, on: "2026-02-10" };
    const unsaid = await the.officer.browser.refused(answerRecordRequest, answer);
    expect([unsaid.code, unsaid.fields?.[0]?.field]).toEqual(["invalid_input", "words"]);
    const early = await the.officer.browser.refused(answerRecordRequest, { ...answer, on: "2026-01-30", words: "No." });
    expect(early.fields?.[0]?.field).toBe("on");
    await the.officer.browser.ask(answerRecordRequest, { ...answer, words: "It is another person's." });
    const again = await browser.refused(answerRecordRequest, { ...answer, words: "Twice." });
    expect(again.code).toBe("changed_meanwhile");
    expect((await browser.ask(readWork, {})).requests).toEqual([]);
    const [answered] = (await browser.ask(listRecordRequests, { clientId: the.clientId })).requests;
    expect(answered).toMatchObject({ isOverdue: false, answer: { outcome: "refused", by: the.officer.name } });
  });

  it("is given more time once, before the first is over, and only where the law gives it", async () => {
    const { browser } = the.clinician;
    const today = new Date().toISOString().slice(0, 10);
    const add = async (given: Record<string, unknown>) => (await browser.ask(addRecordRequest, asked(given))).id;
    const fresh = await add({ receivedOn: today });
    await browser.ask(extendRecordRequest, { recordRequestId: fresh, because: "The old files are on paper." });
    const twice = await browser.refused(extendRecordRequest, { recordRequestId: fresh, because: "Still." });
    expect(twice.code).toBe("changed_meanwhile");
    const late = await add({ receivedOn: "2026-01-31" });
    const release = await add({ kind: "release", receivedOn: today });
    for (const recordRequestId of [late, release])
      expect((await browser.refused(extendRecordRequest, { recordRequestId, because: "More." })).code).toBe(
        "request_not_extendable",
      );
  });

  it("names the field that is wrong, and is nobody's who may not know of the record", async () => {
    const { browser } = the.clinician;
    const field = async (given: Record<string, unknown>) =>
      (await browser.refused(addRecordRequest, asked(given))).fields?.[0]?.field;
    expect(await field({ receivedOn: "2999-01-01" })).toBe("receivedOn");
    expect(await field({ wantedBy: "2026-03-01" })).toBe("wantedBy");
    expect(await field({ identity: " " })).toBe("identity");
    expect((await the.stranger.browser.refused(addRecordRequest, asked())).code).toBe("not_found");
    expect((await the.stranger.browser.ask(listRecordRequests, { clientId: the.clientId })).requests).toEqual([]);
    const { requests } = await browser.ask(listRecordRequests, { clientId: the.clientId });
    const recordRequestId = requests.find(({ answer }) => answer === null)?.id ?? "";
    const answer = { recordRequestId, outcome: "given" as const, on: "2026-02-10" };
    expect((await the.stranger.browser.refused(answerRecordRequest, answer)).code).toBe("not_found");
  });
});
