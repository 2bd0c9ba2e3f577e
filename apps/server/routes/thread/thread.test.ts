import { addObjective } from "@goldthread/api/nouns/client.ts";
import { setHomework } from "@goldthread/api/nouns/homework.ts";
import { addMeasure } from "@goldthread/api/nouns/measure.ts";
import { openRiskConcern } from "@goldthread/api/nouns/risk.ts";
import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import { readBeforeSession } from "@goldthread/api/nouns/before.ts";
import { changeObjectiveStatus } from "@goldthread/api/nouns/treatment-plan.ts";
import { readThread } from "@goldthread/api/nouns/thread.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

describe("the thread of a client", () => {
  it("is empty of marks until a note is signed that is tied to an objective, and then leads to that note", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const { browser } = author;
    const text = "Leaves the house daily";
    const { id } = await browser.ask(addObjective, {
      clientId: client.id,
      problem: "Avoids going out",
      goal: "I want my streets back.",
      text,
    });
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Out on five days." }).tie({ id, text }, 1).save();
    expect((await browser.ask(readThread, { clientId: client.id })).rows).toMatchObject([{ marks: [] }]);
    const { notes } = await browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    await browser.ask(addMeasure, {
      clientId: client.id,
      measure: "phq-9",
      sessionId: session.id,
      givenHow: "session",
      answeredAt: new Date(Date.now() - 60_000).toISOString(),
      answers: [1, 1, 1, 1, 1, 1, 1, 1, 0],
    });
    const thread = await browser.ask(readThread, { clientId: client.id });
    const noteId = notes[0]?.noteId;
    expect(thread.rows).toMatchObject([
      { objective: { id, text, status: "active" }, marks: [{ column: 0, noteId, kind: "individual", rating: 1 }] },
    ]);
    expect(thread.columns).toMatchObject([{ sessionId: session.id, noteId, came: true, excerpt: "Out on five days." }]);
    expect(thread.lines).toMatchObject([{ name: "PHQ-9", points: [{ at: 0, total: 8, band: "mild", noteId }] }]);
    expect(thread.markers).toMatchObject([{ kind: "plan", words: "Plan, version 1: Plan begun with one objective." }]);
  });

  it("is told in short before the next session", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const ask = () => author.browser.ask(readBeforeSession, { clientId: client.id });
    expect(await ask()).toEqual({
      asOf: expect.any(String),
      lastPlan: null,
      homework: [],
      risks: [],
      scores: [],
      changed: [],
      missedSince: 0,
      untouched: [],
    });
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Well." }).type({ element: "plan", words: "Walk each day." }).save();
    const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    await author.browser.ask(addObjective, { clientId: client.id, problem: "P", goal: "G", text: "Goes out" });
    expect(await ask()).toMatchObject({
      lastPlan: { noteId: notes[0]?.noteId, text: "Walk each day." },
      untouched: [{ text: "Goes out", sessions: null }],
    });
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readBeforeSession, { clientId: client.id })).toMatchObject({
      code: "not_found",
    });
  });

  it("is told before a session of the past as it was then, with nothing of that session or after it", async () => {
    const { author, client, session } = await anIndividualSession(server);
    const { browser } = author;
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Well." }).type({ element: "plan", words: "Walk each day." }).save();
    await browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    await browser.ask(addObjective, { clientId: client.id, problem: "P", goal: "G", text: "Goes out" });
    await browser.ask(openRiskConcern, { clientId: client.id, summary: "Spoke of not going on" });
    await browser.ask(setHomework, { clientId: client.id, sessionId: session.id, words: "Walk each day" });
    await browser.ask(addMeasure, {
      clientId: client.id,
      measure: "gad-7",
      givenHow: "paper",
      answeredAt: new Date(Date.now() - 1000).toISOString(),
      answers: [1, 1, 1, 1, 1, 1, 1],
    });
    const asked = { clientId: client.id, sessionId: session.id };
    const then = await browser.ask(readBeforeSession, asked);
    expect(then).toEqual({
      asOf: new Date(session.starts_at).toISOString(),
      lastPlan: null,
      homework: [],
      risks: [],
      scores: [],
      changed: [],
      missedSince: 0,
      untouched: [],
    });
    expect(await browser.ask(readBeforeSession, { clientId: client.id })).toMatchObject({
      lastPlan: { text: "Walk each day." },
      homework: [{ words: "Walk each day" }],
      risks: [{ summary: "Spoke of not going on" }],
      scores: [{ name: "GAD-7", total: 7 }],
      untouched: [{ text: "Goes out" }],
    });
    const other = await anIndividualSession(server);
    expect(await browser.refused(readBeforeSession, { ...asked, sessionId: other.session.id })).toMatchObject({
      code: "not_found",
    });
  });

  it("offers a note that is written late the objectives of the plan then in force, and after them those of today", async () => {
    const { author, client, session } = await anIndividualSession(server, { startsIn: 1 });
    const { browser } = author;
    const plan = { clientId: client.id, problem: "P", goal: "G" };
    const { id } = await browser.ask(addObjective, { ...plan, text: "Goes out" });
    server.moveClock(5);
    await browser.ask(changeObjectiveStatus, {
      clientId: client.id,
      objectiveId: id,
      version: 1,
      status: "stopped",
      reason: "Moved away",
    });
    await browser.ask(addObjective, { ...plan, text: "Sleeps" });
    const { objectives } = await browser.ask(openWriter, { sessionId: session.id });
    server.moveClock(-5);
    expect(objectives.map(({ text, status }) => [text, status])).toEqual([
      ["Goes out", "active"],
      ["Sleeps", "active"],
    ]);
  });

  it("is the care team's alone", async () => {
    const { client } = await anIndividualSession(server);
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readThread, { clientId: client.id })).toMatchObject({ code: "not_found" });
  });
});
