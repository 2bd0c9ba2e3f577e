import {
  addLibraryNote,
  addShortcut,
  changeShortcut,
  findIdentifiers,
  listLibraryNotes,
  listShortcuts,
  removeLibraryNote,
  removeShortcut,
} from "@goldthread/api/nouns/library.ts";
import { retractNote } from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { shortcutLimits } from "@goldthread/clinical/library/check-shortcut.ts";
import { sampleOrigin } from "@goldthread/clinical/library/sample-origin.ts";
import { aCareTeamPlace, aContact } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

const snippet = (name: string, words = "Consent was reviewed: {calm|anxious} today.") => ({
  kind: "snippet" as const,
  name,
  isShared: false,
  texts: [{ element: null, text: words }],
});

describe("snippets and templates", () => {
  it("are listed for their owner, and for everybody once they are shared", async () => {
    const [one, other] = [await somebody(server), await somebody(server)];
    await one.browser.ask(addShortcut, snippet("consent"));
    await one.browser.ask(addShortcut, {
      kind: "template",
      name: "weekly",
      isShared: true,
      format: "soap",
      texts: [
        { element: "reported", text: "Slept {how many} nights." },
        { element: "plan", text: "Next session on {date}." },
      ],
    });
    const names = async ({ browser }: typeof one) =>
      (await browser.ask(listShortcuts, {})).shortcuts.map(({ name, isMine, mayChange }) => [name, isMine, mayChange]);
    expect(await names(one)).toEqual([
      ["consent", true, true],
      ["weekly", true, true],
    ]);
    expect(await names(other)).toEqual([["weekly", false, false]]);
    expect(await names(await somebody(server, { roles: ["administrator"] }))).toEqual([["weekly", false, true]]);
  });

  it("are changed on the version that was seen, taken away and brought back; a colleague's shared one by an administrator alone", async () => {
    const [one, other] = [await somebody(server), await somebody(server)];
    const administrator = await somebody(server, { roles: ["administrator"] });
    const { id: shortcutId } = await one.browser.ask(addShortcut, { ...snippet("closing"), isShared: true });
    const { kind: _kind, ...fields } = snippet("closing", "Goals were gone through.");
    const shared = { ...fields, isShared: true };
    expect(await one.browser.ask(changeShortcut, { shortcutId, version: 1, ...shared })).toEqual({ version: 2 });
    expect(await one.browser.refused(changeShortcut, { shortcutId, version: 1, ...shared })).toMatchObject({
      code: "changed_meanwhile",
    });
    expect(await other.browser.refused(changeShortcut, { shortcutId, version: 2, ...shared })).toMatchObject({
      code: "not_found",
    });
    expect(await administrator.browser.refused(changeShortcut, { shortcutId, version: 2, ...fields })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "isShared" }],
    });
    expect(await administrator.browser.ask(changeShortcut, { shortcutId, version: 2, ...shared })).toEqual({
      version: 3,
    });
    const listed = async () =>
      (await other.browser.ask(listShortcuts, {})).shortcuts.some(({ id }) => id === shortcutId);
    await administrator.browser.ask(removeShortcut, { shortcutId, version: 3, removed: true });
    expect(await listed()).toBe(false);
    await administrator.browser.ask(removeShortcut, { shortcutId, version: 4, removed: false });
    expect(await listed()).toBe(true);
    expect(await other.browser.refused(removeShortcut, { shortcutId, version: 5, removed: true })).toMatchObject({
      code: "not_found",
    });
  });

  it("are refused by the field that is wrong: nothing is written", async () => {
    const { browser } = await somebody(server);
    const template = (texts: unknown) => ({
      kind: "template",
      name: "weekly2",
      isShared: false,
      format: "soap",
      texts,
    });
    const cases: readonly (readonly [object, string])[] = [
      [snippet("two words"), "name"],
      [snippet(".dot"), "name"],
      [snippet("x".repeat(shortcutLimits.name + 1)), "name"],
      [snippet("open", "Mood was {calm|anxious."), "texts.0.text"],
      [snippet("pick", "Mood was {calm|}."), "texts.0.text"],
      [snippet("long", "x".repeat(shortcutLimits.words + 1)), "texts.0.text"],
      [snippet("blank", "  "), "texts.0.text"],
      [{ ...snippet("plan"), texts: [{ element: "plan", text: "Walk." }] }, "texts"],
      [{ ...snippet("none"), texts: [] }, "texts"],
      [{ ...snippet("formed"), format: "soap" }, "format"],
      [template([{ element: null, text: "Walk." }]), "texts.0.element"],
      [{ ...template([{ element: "plan", text: "Walk." }]), format: "nonsense" }, "format"],
      [{ ...template([{ element: "plan", text: "Walk." }]), name: "Objective" }, "name"],
      [
        template([
          { element: "plan", text: "Walk." },
          { element: "plan", text: "Rest." },
        ]),
        "texts",
      ],
    ];
    for (const [input, field] of cases) {
      expect([field, await browser.refused(addShortcut, input)]).toMatchObject([
        field,
        { code: "invalid_input", fields: [{ field }] },
      ]);
    }
    expect((await browser.ask(listShortcuts, {})).shortcuts.filter(({ isMine }) => isMine)).toEqual([]);
    await browser.ask(addShortcut, snippet("taken"));
    expect(await browser.refused(addShortcut, snippet("Taken"))).toMatchObject({
      code: "shortcut_name_taken",
      fields: [{ field: "name" }],
    });
  });
});

async function aSignedNote(words: string) {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words }).save();
  const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts: [page.shown()] });
  return { ...made, noteId: notes[0]?.noteId ?? "" };
}

describe("a note of one's own on its way into the library", () => {
  it("is shown with everything that may say whom it is about, and stands there without any of it", async () => {
    const { author, noteId, client } = await aSignedNote(
      "Rang from Portland on March 3. Her neighbour Delphine took Zoloft along.",
    );
    const [given = ""] = client.name.split(" ");
    await aContact(owner(), { client_id: client.id, name: "Delphine Crabtree", relation: "Neighbour" });
    const { parts, found } = await author.browser.ask(findIdentifiers, { noteId });
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "unknown Portland",
      "date March 3",
      "person Delphine",
    ]);
    const decisions = found.map(({ kind: _kind, instead, ...place }) => ({
      ...place,
      do: "replace" as const,
      instead,
    }));
    const wanted = { noteId, title: "A call from far away", decisions };
    const { id } = await author.browser.ask(addLibraryNote, wanted);
    const colleague = await somebody(server);
    const { notes } = await colleague.browser.ask(listLibraryNotes, {});
    const shown = notes.find((one) => one.id === id);
    expect(shown).toMatchObject({ kind: "individual", format: "soap", mayRemove: false });
    expect(shown?.parts).toEqual([
      {
        element: parts[0]?.element,
        text: "Rang from somebody on a certain day. Her neighbour the client's neighbour took Zoloft along.",
      },
    ]);
    const everything = JSON.stringify(notes);
    for (const word of [noteId, client.id, client.name, given, "Portland", "Delphine", "March"])
      expect(everything).not.toContain(word);
    // Nothing of the original is kept beside it, either.
    const rows = await owner().sql<{ row: string }>(
      "select to_jsonb(n)::text as row from library_note n where id = $1",
      [id],
    );
    expect(rows[0]?.row).not.toContain(noteId);
    expect(await colleague.browser.refused(removeLibraryNote, { libraryNoteId: id })).toMatchObject({
      code: "not_found",
    });
    expect(await author.browser.ask(removeLibraryNote, { libraryNoteId: id })).toEqual({ removed: true });
  });

  it("is not added while something is undecided, kept without a reason, or named by what was put instead or in the title", async () => {
    const { author, noteId, client } = await aSignedNote("Went to Portland and came back.");
    const { found } = await author.browser.ask(findIdentifiers, { noteId });
    const [{ kind: _kind, instead, ...place } = { kind: "", instead: "", part: 0, start: 0, end: 0, text: "" }] = found;
    const refused = async (given: object) =>
      author.browser.refused(addLibraryNote, { noteId, title: "Away", decisions: [], ...given });
    expect(await refused({})).toMatchObject({ code: "still_identifies", fields: [{ field: "decisions" }] });
    expect(await refused({ decisions: [{ ...place, do: "keep", because: " " }] })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "decisions.0.because" }],
    });
    const answer = await refused({ decisions: [{ ...place, do: "replace", instead: client.name }] });
    expect(answer).toMatchObject({ code: "still_identifies", fields: [{ field: "decisions.0" }] });
    expect(JSON.stringify(answer)).not.toContain(client.name);
    const fine = [{ ...place, do: "replace", instead }];
    expect(await refused({ title: `About ${client.name}`, decisions: fine })).toMatchObject({
      code: "still_identifies",
      fields: [{ field: "title" }],
    });
    expect(await refused({ decisions: [{ ...fine[0], text: "Berlin" }] })).toMatchObject({ code: "still_identifies" });
    expect(
      await author.browser.ask(addLibraryNote, {
        noteId,
        title: "Away",
        decisions: [{ ...place, do: "keep", because: "A film" }],
      }),
    ).toMatchObject({ id: expect.any(String) });
  });

  it("is its author's to give: nobody else's, and nobody's once it was taken back", async () => {
    const { author, noteId, client } = await aSignedNote("Slept well.");
    const beside = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: beside.id });
    const stranger = await somebody(server);
    for (const other of [beside, stranger]) {
      expect(await other.browser.refused(findIdentifiers, { noteId })).toMatchObject({ code: "not_found" });
      expect(await other.browser.refused(addLibraryNote, { noteId, title: "Mine", decisions: [] })).toMatchObject({
        code: "not_found",
      });
    }
    expect((await author.browser.ask(findIdentifiers, { noteId })).found).toEqual([]);
    await author.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    expect(await author.browser.refused(findIdentifiers, { noteId })).toMatchObject({ code: "retracted_already" });
  });

  it("of a group gives the shared part by itself, with no member's name in it", async () => {
    const made = await aGroupSession(server, { members: 2 });
    const { page, members } = await openPages(server, made.author, made.session.id);
    await page.type({ element: "interventions", words: "Taught paced breathing." }).save();
    for (const member of members) await member.page.type({ element: "response", words: "Took part quietly." }).save();
    const parts = [page.shown(), ...members.map((member) => member.page.shown())];
    const { notes } = await made.author.browser.ask(sign, { sessionId: made.session.id, parts });
    const noteId = notes[0]?.noteId ?? "";
    expect(await made.author.browser.ask(findIdentifiers, { noteId, of: "shared" })).toMatchObject({
      kind: "group-shared",
      parts: [{ element: "interventions", text: "Taught paced breathing." }],
      found: [],
    });
    expect(await made.author.browser.ask(findIdentifiers, { noteId })).toMatchObject({
      kind: "group-member",
      hasShared: true,
    });
  });
});

describe("words that came from somewhere", () => {
  async function signing(words: readonly { readonly words: string; readonly from: string }[]) {
    const { author, session } = await anIndividualSession(server);
    const { page } = await openPages(server, author, session.id);
    for (const one of words) page.type(one);
    await page.save();
    return { author, request: { sessionId: session.id, parts: [page.shown()] } };
  }
  const sample = sampleOrigin("An evening routine for poor sleep");

  it("are not signed while a sample's sentence stands as it was, whatever the page shows; changed by a word they are", async () => {
    const { author, request } = await signing([{ words: "Client slept five nights of seven.", from: sample }]);
    expect(await author.browser.refused(sign, request)).toMatchObject({
      code: "review_blocks",
      findings: [{ rule: "unfilled-pick", label: "sample" }],
    });
    const changed = await signing([
      { words: "Client slept ", from: sample },
      { words: "three", from: "typed" },
      { words: " nights of seven.", from: sample },
    ]);
    expect(await changed.author.browser.ask(sign, changed.request)).toMatchObject({ notes: [{}] });
  });

  it("are not signed while a place that a template left open stands in them", async () => {
    const template = "template:weekly";
    const { author, request } = await signing([{ words: "Mood was {calm|anxious}.", from: template }]);
    expect(await author.browser.refused(sign, request)).toMatchObject({
      code: "review_blocks",
      findings: [{ rule: "unfilled-pick" }],
    });
    const filled = await signing([
      { words: "Mood was ", from: template },
      { words: "calm", from: "typed" },
      { words: ".", from: template },
    ]);
    expect(await filled.author.browser.ask(sign, filled.request)).toMatchObject({ notes: [{}] });
  });
});
