import { addMeasure } from "@goldthread/api/nouns/measure.ts";
import { readPatterns } from "@goldthread/api/nouns/patterns.ts";
import {
  listShowings,
  readFlaggedWords,
  readReflection,
  readShowing,
  showReflection,
  takeShowingBack,
} from "@goldthread/api/nouns/reflection.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const thisYear = new Date().getFullYear();
const years = { from: `${thisYear - 1}-01-01`, to: `${thisYear + 1}-12-31` };
const unknown = "00000000-0000-4000-8000-000000000000";

/** A client of a clinician, with a note that tells of a grounding exercise, between two scores of which the second is far lower. */
async function aSignedSession() {
  const { author, client, session } = await anIndividualSession(server);
  const { page } = await openPages(server, author, session.id);
  await page.type({ element: "interventions", words: "Grounding by five senses." }).save();
  await page.type({ element: "reported", words: "The client was manipulative about the dog." }).save();
  const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  for (const [answeredAt, answer] of [
    [ago(3 * 24 * 60), 2],
    [ago(1), 0],
  ] as const)
    await author.browser.ask(addMeasure, {
      clientId: client.id,
      measure: "phq-9",
      givenHow: "session",
      answeredAt,
      answers: [answer, answer, answer, answer, answer, answer, answer, answer, 0],
    });
  return { author, client, session, noteId: notes[0]?.noteId ?? "" };
}

describe("patterns of a client", () => {
  it("count what signed notes say, each count with its note", async () => {
    const { author, client, noteId } = await aSignedSession();
    const patterns = await author.browser.ask(readPatterns, { clientId: client.id, ...years });
    expect(patterns).toMatchObject({
      client: { id: client.id },
      isCut: false,
      contacts: [{ noteId, attendance: "came" }],
      attendance: [{ kinds: { came: [0] } }],
      // A word in one note alone is no topic.
      topics: [],
    });
  });

  it("are the care team's alone, and refuse a period that ends before it begins", async () => {
    const { author, client } = await aSignedSession();
    const asked = { clientId: client.id, ...years };
    for (const who of [await somebody(server), await somebody(server, { roles: ["administrator"] })])
      expect((await who.browser.refused(readPatterns, asked)).code).toBe("not_found");
    const turned = { clientId: client.id, from: years.to, to: years.from };
    expect(await author.browser.refused(readPatterns, turned)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "to" }],
    });
  });
});

describe("a reflection", () => {
  it("tells somebody of their own notes, the time they wrote and the words that were flagged, and of nobody else's", async () => {
    const { author, noteId } = await aSignedSession();
    const stranger = await somebody(server);
    const own = await author.browser.ask(readReflection, years);
    expect(own).toMatchObject({ notes: 1, clients: 1, timeliness: { signed: 1, late: 0 }, supervisor: null });
    // Both changes were saved within a pause of each other.
    expect(own.writing).toMatchObject({ individual: { notes: 1 }, sessions: [{ noteId, notes: 1 }] });
    const words = await author.browser.ask(readFlaggedWords, years);
    expect(words.words.map(({ text }) => text)).toContain("manipulative");
    expect(words.words[0]?.notes).toMatchObject([{ id: noteId }]);
    const other = await stranger.browser.ask(readReflection, years);
    expect([other.notes, other.clients, other.writing.individual.notes]).toEqual([0, 0, 0]);
    expect((await stranger.browser.ask(readFlaggedWords, years)).words).toEqual([]);
  });

  it("says nothing of a method that was used with too few", async () => {
    const { author } = await aSignedSession();
    const { outcomes } = await author.browser.ask(readReflection, years);
    expect(outcomes.map(({ counts }) => counts).filter((counts) => counts !== null)).toEqual([]);
  });

  it("is shown to one's supervisor as it stands, without a client's name, until it is taken back", async () => {
    const { author, client } = await aSignedSession();
    const supervisor = await somebody(server, { roles: ["supervisor"] });
    const administrator = await somebody(server, { roles: ["administrator"] });
    expect((await author.browser.refused(showReflection, years)).code).toBe("supervisor_missing");
    await server.test.asOwner.sql("update staff set supervisor_id = $2 where id = $1", [author.id, supervisor.id]);
    const { id: showingId } = await author.browser.ask(showReflection, years);

    const shown = await supervisor.browser.ask(readShowing, { showingId });
    expect(shown).toMatchObject({
      isMine: false,
      staffName: author.name,
      shown: { notes: 1, writing: { individual: { notes: 1 } } },
    });
    expect(JSON.stringify(shown)).not.toContain(client.name);
    expect((await supervisor.browser.ask(listShowings, {})).showings).toMatchObject([{ id: showingId, isMine: false }]);
    expect((await author.browser.ask(listShowings, {})).showings).toMatchObject([{ id: showingId, isMine: true }]);
    expect((await administrator.browser.ask(listShowings, {})).showings).toEqual([]);
    for (const who of [administrator, await somebody(server)])
      expect((await who.browser.refused(readShowing, { showingId })).code).toBe("not_found");
    for (const who of [administrator, supervisor])
      expect((await who.browser.refused(takeShowingBack, { showingId })).code).toBe("not_found");

    await author.browser.ask(takeShowingBack, { showingId });
    expect((await supervisor.browser.refused(readShowing, { showingId })).code).toBe("not_found");
    expect((await author.browser.refused(takeShowingBack, { showingId })).code).toBe("not_found");
  });

  it("that nobody showed is not there, and a period must not end before it begins", async () => {
    const { browser } = await somebody(server);
    expect((await browser.refused(readShowing, { showingId: unknown })).code).toBe("not_found");
    for (const endpoint of [readReflection, readFlaggedWords, showReflection])
      expect(await browser.refused(endpoint, { from: years.to, to: years.from })).toMatchObject({
        code: "invalid_input",
        fields: [{ field: "to" }],
      });
  });
});
