import { listDraftVersions, nameDraftVersion, removeDraftVersion } from "@goldthread/api/nouns/draft.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aDraftWith(words: string) {
  const made = await anIndividualSession(server);
  const { page, writer } = await openPages(server, made.author, made.session.id);
  await page.type({ words }).save();
  return { ...made, page, draftId: writer.draft?.id ?? "" };
}

describe("a named version of a draft", () => {
  it("holds the words as they were committed then, with where they came from, whatever is written later", async () => {
    const { author, draftId, page } = await aDraftWith("Slept badly. ");
    await author.browser.ask(nameDraftVersion, { draftId, name: "Before supervision" });
    await page.type({ words: "Named her sister.", from: "carried:2026-01-05" }).save();
    await author.browser.ask(nameDraftVersion, { draftId, name: "After supervision" });
    const { versions } = await author.browser.ask(listDraftVersions, { draftId });
    expect(versions.map(({ name, by, elements }) => [name, by, elements.map(({ text }) => text)])).toEqual([
      ["Before supervision", author.name, ["Slept badly. "]],
      ["After supervision", author.name, ["Slept badly. Named her sister."]],
    ]);
    expect(versions[1]?.elements[0]?.spans).toEqual([
      { start: 0, end: 13, from: "typed" },
      { start: 13, end: 30, from: "carried:2026-01-05" },
    ]);
  });

  it("has a name of its own in its draft, and can be taken away", async () => {
    const { author, draftId } = await aDraftWith("Slept badly.");
    const { id } = await author.browser.ask(nameDraftVersion, { draftId, name: "Before supervision" });
    const again = { draftId, name: "Before supervision" };
    expect(await author.browser.refused(nameDraftVersion, again)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "name" }],
    });
    await author.browser.ask(removeDraftVersion, { draftId, versionId: id });
    expect(await author.browser.refused(removeDraftVersion, { draftId, versionId: id })).toMatchObject({
      code: "not_found",
    });
    expect((await author.browser.ask(listDraftVersions, { draftId })).versions).toEqual([]);
  });

  it("is its writer's: a colleague, an administrator and a records officer are told of nothing", async () => {
    const { author, draftId } = await aDraftWith("Slept badly.");
    const { id } = await author.browser.ask(nameDraftVersion, { draftId, name: "Before supervision" });
    for (const roles of [["clinician"], ["administrator"], ["records-officer"]] as const) {
      const other = await somebody(server, { roles: [...roles] });
      expect(await other.browser.refused(listDraftVersions, { draftId })).toMatchObject({ code: "not_found" });
      const named = { draftId, name: "Mine" };
      expect(await other.browser.refused(nameDraftVersion, named)).toMatchObject({ code: "not_found" });
      expect(await other.browser.refused(removeDraftVersion, { draftId, versionId: id })).toMatchObject({
        code: "not_found",
      });
    }
  });

  it("is destroyed when the draft is signed, and none is named after", async () => {
    const { author, draftId, page, session } = await aDraftWith("Her brother Piet came up.");
    await author.browser.ask(nameDraftVersion, { draftId, name: "Before supervision" });
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    expect(await server.test.asOwner.sql("select from draft_version where draft_id = $1", [draftId])).toEqual([]);
    const late = { draftId, name: "Too late" };
    expect(await author.browser.refused(nameDraftVersion, late)).toMatchObject({ code: "already_signed" });
    expect((await author.browser.ask(listDraftVersions, { draftId })).versions).toEqual([]);
  });
});
