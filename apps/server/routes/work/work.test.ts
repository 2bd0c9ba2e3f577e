import { randomUUID } from "node:crypto";
import { readWork } from "@goldthread/api/nouns/work.ts";
import {
  aClient,
  aCareTeamPlace,
  aDraft,
  aDraftUpdate,
  aSession,
  aSignedNote,
  insertRow,
} from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

type Fate = "signed" | "begun" | "untouched" | "missed" | "to come";
interface Past {
  readonly hoursAgo: number;
  readonly fate: Fate;
}

/** A year of a clinician, drawn by a small generator of its own, so that a failure comes back. */
function aHistory(seed: number): Past[] {
  let state = seed;
  const draw = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  const fates: readonly Fate[] = ["signed", "signed", "signed", "begun", "untouched", "missed", "to come"];
  return Array.from({ length: 40 }, () => {
    const fate = fates[draw(fates.length)] ?? "signed";
    return { fate, hoursAgo: fate === "to come" ? -2 - draw(200) : 2 + draw(365 * 24) };
  });
}

async function live(past: Past, clinician: Somebody, clientId: string): Promise<void> {
  const begin = Date.now() - past.hoursAgo * 3_600_000;
  const at = (minutes: number) => new Date(begin + minutes * 60_000).toISOString();
  const session = await aSession(owner(), {
    client_id: clientId,
    clinician_id: clinician.id,
    starts_at: at(0),
    stops_at: at(50),
    status: past.fate === "missed" ? "no-show" : past.fate === "signed" ? "held" : "scheduled",
  });
  if (past.fate === "signed")
    await aSignedNote(owner(), { session_id: session.id, client_id: clientId, author_id: clinician.id });
  if (past.fate === "begun" || past.fate === "untouched") {
    const draft = await aDraft(owner(), { session_id: session.id, client_id: clientId, author_id: clinician.id });
    if (past.fate === "begun") await aDraftUpdate(owner(), { draft_id: draft.id, author_id: clinician.id });
  }
}

/** The slow and obvious definition. */
function expected(history: readonly Past[]) {
  const open = history.filter(
    ({ fate, hoursAgo }) => (fate === "begun" || fate === "untouched") && hoursAgo <= 183 * 24,
  );
  return {
    withoutNote: open.filter(({ fate }) => fate === "untouched").length,
    begun: open.filter(({ fate }) => fate === "begun").length,
    late: open.filter(({ hoursAgo }) => hoursAgo * 60 - 50 > 24 * 60).length,
  };
}

describe("what colleagues have open", () => {
  const histories = [7, 77, 777].map(aHistory);
  let lead: Somebody;
  const people: Somebody[] = [];
  beforeAll(async () => {
    lead = await somebody(server, { roles: ["supervisor", "clinician"] });
    for (const history of histories) {
      const clinician = await somebody(server);
      const client = await aClient(owner());
      await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
      await owner().sql("update staff set supervisor_id = $2 where id = $1", [clinician.id, lead.id]);
      for (const past of history) await live(past, clinician, client.id);
      people.push(clinician);
    }
  });

  it("is told to their supervisor in numbers that a slow count comes to as well", async () => {
    const { colleagues } = await lead.browser.ask(readWork, {});
    for (const [at, person] of people.entries()) {
      const row = colleagues.find(({ staffId }) => staffId === person.id);
      expect(row).toMatchObject(expected(histories[at] ?? []));
    }
    expect(colleagues).toHaveLength(people.length);
  });

  it("is nobody else's to see, and an administrator's of everybody", async () => {
    for (const one of people) expect((await one.browser.ask(readWork, {})).colleagues).toEqual([]);
    const administrator = await somebody(server, { roles: ["administrator"] });
    const seen = (await administrator.browser.ask(readWork, {})).colleagues.map(({ staffId }) => staffId);
    expect(seen).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
  });
});

describe("what is due", () => {
  it("names the objectives of one's own clients that are due, the longest overdue first", async () => {
    const [one, other] = [await somebody(server), await somebody(server)];
    const client = await aClient(owner(), { name: "Ada Brun" });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: one.id });
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const [problem_id, goal_id] = [randomUUID(), randomUUID()];
    const of = { client_id: client.id };
    await insertRow(owner(), "plan_problem", { id: problem_id, ...of, title: "Sleep", position: 0 });
    await insertRow(owner(), "plan_goal", { id: goal_id, ...of, problem_id, words: "Rest", position: 0 });
    for (const [text, due_on] of [
      ["Soon", day(5)],
      ["Overdue", day(-9)],
      ["Far", day(60)],
    ] as const) {
      const id = randomUUID();
      await insertRow(owner(), "plan_objective", { id, ...of, goal_id, text, status: "active", position: 0 });
      await insertRow(owner(), "plan_objective_detail", { objective_id: id, client_id: client.id, due_on });
    }
    const { plansDue } = await one.browser.ask(readWork, {});
    expect(plansDue.map(({ text, isOverdue, name }) => [text, isOverdue, name])).toEqual([
      ["Overdue", true, "Ada Brun"],
      ["Soon", false, "Ada Brun"],
    ]);
    expect((await other.browser.ask(readWork, {})).plansDue).toEqual([]);
  });
});
