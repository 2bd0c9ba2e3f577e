import { addCurriculumSession, readGroup, readGroupPlan, writeGroupPlan } from "@goldthread/api/nouns/group.ts";
import { openWriter } from "@goldthread/api/nouns/session.ts";
import { aSession } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, minutesFromNow } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aPlannedGroup() {
  const made = await aGroupSession(server);
  const { author, group, session } = made;
  const lines: string[] = [];
  for (const title of ["Noticing", "Riding the wave"])
    lines.push((await author.browser.ask(addCurriculumSession, { groupId: group.id, title })).id);
  const next = await aSession(server.test.asOwner, {
    group_id: group.id,
    clinician_id: author.id,
    starts_at: minutesFromNow(7 * 24 * 60),
    stops_at: minutesFromNow(7 * 24 * 60 + 90),
  });
  return { ...made, lines, nextId: next.id, at: { sessionId: session.id } };
}

describe("the plan of a group session", () => {
  it("offers the next of the curriculum, carries its title into the session, and goes on from there", async () => {
    const { author, group, lines, nextId, at } = await aPlannedGroup();
    const before = await author.browser.ask(readGroupPlan, at);
    expect(before).toMatchObject({ plan: null, next: lines[0], words: [], earlier: null });
    expect(
      await author.browser.ask(writeGroupPlan, { ...at, on: 0, curriculumId: lines[0] ?? "", warmUp: "One word" }),
    ).toEqual({ version: 1 });
    const { plan, words, session } = await author.browser.ask(readGroupPlan, at);
    expect(plan).toMatchObject({ warmUp: "One word", version: 1 });
    expect(session.title).toBe("Session 1: Noticing");
    expect(words).toEqual([
      { into: "topic", label: "", text: "Session 1: Noticing", from: "template:curriculum" },
      { into: "segment", label: "Warm-up", text: "One word", from: "template:session plan" },
    ]);
    expect((await author.browser.ask(openWriter, at)).session.title).toBe("Session 1: Noticing");
    const following = await author.browser.ask(readGroupPlan, { sessionId: nextId });
    expect(following).toMatchObject({ next: lines[1], earlier: { warmUp: "One word" } });
    const { nextInCurriculum } = await author.browser.ask(readGroup, { groupId: group.id });
    expect(nextInCurriculum).toMatchObject({ number: 2 });
  });

  it("of a session that was scheduled under a number of the curriculum begins with that number, and the next follows it", async () => {
    const { author, group, lines, nextId, at } = await aPlannedGroup();
    await server.test.asOwner.sql("update session set title = 'Session 2: Riding the wave' where id = $1", [
      at.sessionId,
    ]);
    expect((await author.browser.ask(readGroupPlan, at)).next).toBe(lines[1]);
    expect((await author.browser.ask(readGroupPlan, { sessionId: nextId })).next).toBe(lines[0]);
    const { nextInCurriculum } = await author.browser.ask(readGroup, { groupId: group.id });
    expect(nextInCurriculum).toMatchObject({ number: 1 });
  });

  it("keeps a title that somebody typed, and overwrites no plan that it has not seen", async () => {
    const { author, lines, at } = await aPlannedGroup();
    await server.test.asOwner.sql("update session set title = 'Farewell' where id = $1", [at.sessionId]);
    await author.browser.ask(writeGroupPlan, { ...at, on: 0, curriculumId: lines[0] ?? "" });
    expect((await author.browser.ask(readGroupPlan, at)).session.title).toBe("Farewell");
    for (const on of [0, 2])
      expect(await author.browser.refused(writeGroupPlan, { ...at, on, aim: "x" })).toMatchObject({
        code: "changed_meanwhile",
      });
    expect(await author.browser.ask(writeGroupPlan, { ...at, on: 1, aim: "x" })).toEqual({ version: 2 });
  });

  it("is read and written by those who lead the group, for a session of their own curriculum", async () => {
    const { author, at } = await aPlannedGroup();
    const another = await aPlannedGroup();
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(readGroupPlan, at)).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(writeGroupPlan, { ...at, on: 0 })).toMatchObject({ code: "not_found" });
    expect(
      await author.browser.refused(writeGroupPlan, { ...at, on: 0, curriculumId: another.lines[0] }),
    ).toMatchObject({ code: "invalid_input", fields: [{ field: "curriculumId" }] });
  });
});
