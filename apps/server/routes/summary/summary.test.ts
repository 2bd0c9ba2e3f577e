import { sign } from "@goldthread/api/nouns/session.ts";
import { readSummary } from "@goldthread/api/nouns/summary.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const year = () => ({ from: `${new Date().getFullYear() - 1}-01-01`, to: `${new Date().getFullYear() + 1}-12-31` });

describe("the summary of a period", () => {
  it("says what signed notes and the record say, each sentence with its notes, and nothing of a draft", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const { browser } = author;
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Out on five days." }).tie({ id: "o1", text: "Goes out" }, 1).save();
    const ask = { clientId: client.id, ...year() };
    const before = await browser.ask(readSummary, ask);
    expect(before.notes).toEqual([]);
    expect(JSON.stringify(before.sections)).not.toContain("Goes out");
    const { notes } = await browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    const noteId = notes[0]?.noteId ?? "";
    const after = await browser.ask(readSummary, ask);
    expect(after.notes.map(({ id }) => id)).toEqual([noteId]);
    expect(after.sections).toMatchObject([
      {
        key: "contacts",
        sentences: [
          {
            text: "Attended 1 individual session, 50 minutes in all.",
            sources: [{ kind: "note", id: noteId }],
          },
        ],
      },
      { key: "progress", sentences: [{ sources: [{ kind: "note", id: noteId }] }] },
    ]);
  });

  it("that ends before it begins is refused with the field's name", async () => {
    const { author, client } = await anIndividualSession(server);
    const asked = { clientId: client.id, from: "2026-02-01", to: "2026-01-31" };
    expect(await author.browser.refused(readSummary, asked)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "to" }],
    });
  });

  it("is the care team's alone", async () => {
    const { client } = await anIndividualSession(server);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readSummary, { clientId: client.id, ...year() })).toMatchObject({
      code: "not_found",
    });
  });
});
