import { askForDocument, listClientDocuments } from "@goldthread/api/nouns/client-document.ts";
import * as api from "@goldthread/api/nouns/document-wording.ts";
import { aCareTeamPlace, aClient, aPractice } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
let therapist: Somebody;
let administrator: Somebody;
let keeper: Somebody;
beforeAll(async () => {
  await aPractice(owner());
  therapist = await somebody(server);
  administrator = await somebody(server, { roles: ["administrator"] });
  keeper = await somebody(server, { roles: ["records-officer"] });
});

const template = "telehealth-consent" as const;
let count = 0;
const aWording = (title = `Sessions by video ${(count += 1)}`) => ({ template, title, text: "I agree to {what}.\n" });
const listed = async (id: string) =>
  (await therapist.browser.ask(api.listDocumentWordings, {})).wordings.find((one) => one.id === id);

describe("a practice's own wording of a document", () => {
  it("is kept by an administrator or a records officer, and read by whoever asks with it", async () => {
    const given = aWording();
    const { id } = await administrator.browser.ask(api.addDocumentWording, given);
    expect(await listed(id)).toMatchObject({
      title: given.title,
      text: "I agree to {what}.",
      template,
      version: 1,
      removed: false,
      writtenBy: administrator.name,
    });
    expect((await therapist.browser.ask(api.listDocumentWordings, {})).mayKeep).toBe(false);
    expect((await keeper.browser.ask(api.listDocumentWordings, {})).mayKeep).toBe(true);
    expect((await therapist.browser.refused(api.addDocumentWording, aWording())).code).toBe("not_found");
    const change = { title: given.title, text: "I agree.", wordingId: id, version: 1 };
    expect((await therapist.browser.refused(api.changeDocumentWording, change)).code).toBe("not_found");
    const nothing = await keeper.browser.refused(api.addDocumentWording, { ...aWording(" "), text: " \n" });
    expect(nothing.fields?.map(({ field }) => field)).toEqual(["title", "text"]);
  });

  it("is worded anew as another version; the earlier ones stay, with who wrote them, and a stale change is refused", async () => {
    const given = aWording();
    const { id } = await keeper.browser.ask(api.addDocumentWording, given);
    const change = { title: given.title, wordingId: id, version: 1, text: "I agree." };
    expect(await administrator.browser.ask(api.changeDocumentWording, change)).toMatchObject({ id, version: 2 });
    expect((await keeper.browser.refused(api.changeDocumentWording, change)).code).toBe("changed_meanwhile");
    const { versions } = await therapist.browser.ask(api.listWordingVersions, { wordingId: id });
    expect(versions).toMatchObject([
      { version: 2, text: "I agree.", writtenBy: administrator.name },
      { version: 1, text: "I agree to {what}.", writtenBy: keeper.name },
    ]);
    const unknown = await therapist.browser.refused(api.listWordingVersions, { wordingId: crypto.randomUUID() });
    expect(unknown.code).toBe("not_found");
    const trail = await owner().sql<{ act: string }>("select act from audit_event where subject = $1 order by seq", [
      id,
    ]);
    expect(trail.map(({ act }) => act)).toEqual(["wording of a document kept", "wording of a document changed"]);
  });

  it("has a title of its own among those of its kind, and may be taken away and brought back", async () => {
    const given = aWording();
    const { id } = await keeper.browser.ask(api.addDocumentWording, given);
    const again = { ...given, title: given.title.toUpperCase() };
    const refused = await keeper.browser.refused(api.addDocumentWording, again);
    expect([refused.code, refused.fields?.map(({ field }) => field)]).toEqual(["invalid_input", ["title"]]);
    await keeper.browser.ask(api.addDocumentWording, { ...again, template: null });
    const { title, text } = given;
    const away = { title, text, wordingId: id, version: 1, removed: true };
    await keeper.browser.ask(api.changeDocumentWording, away);
    expect(await listed(id)).toMatchObject({ version: 2, removed: true });
    await keeper.browser.ask(api.changeDocumentWording, { ...away, version: 2, removed: false });
    expect(await listed(id)).toMatchObject({ version: 3, removed: false });
  });

  it("is said where a client was asked with it, by its version, and what was asked stays as it was", async () => {
    const { id: clientId } = await aClient(owner(), { name: "Rosa Made-up" });
    await aCareTeamPlace(owner(), { client_id: clientId, staff_id: therapist.id });
    const given = aWording();
    const { id, versionId } = await keeper.browser.ask(api.addDocumentWording, given);
    const asking = { clientId, template, title: given.title, text: "I agree to video.", wordingVersionId: versionId };
    await therapist.browser.ask(askForDocument, asking);
    const change = { title: given.title, wordingId: id, version: 1, text: "Something else." };
    await keeper.browser.ask(api.changeDocumentWording, change);
    const { documents } = await therapist.browser.ask(listClientDocuments, { clientId });
    expect(documents).toMatchObject([{ text: "I agree to video.", began: { with: "practice", version: 1 } }]);
    for (const wrong of [
      { ...asking, template: "practice-policies" as const },
      { ...asking, wordingVersionId: clientId },
    ])
      expect((await therapist.browser.refused(askForDocument, wrong)).fields?.map(({ field }) => field)).toEqual([
        "wordingVersionId",
      ]);
    await therapist.browser.ask(askForDocument, { ...asking, wordingVersionId: null });
    const [newest] = (await therapist.browser.ask(listClientDocuments, { clientId })).documents;
    expect(newest?.began).toEqual({ with: "sample", version: 1 });
  });
});
