import { readChart } from "@goldthread/api/nouns/client.ts";
import { addCurriculumSession, readClock, writeGroupPlan } from "@goldthread/api/nouns/group.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { changeSession, openWriter } from "@goldthread/api/nouns/session.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf, waitUntil } from "./testing/keyboard.ts";
import { countedHands } from "./testing/presses.ts";
import { step } from "./testing/step.ts";
import { writeByApi } from "./testing/write-by-api.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

const noteOf = async (clientId: string) => {
  const { person } = practice.owner;
  const { timeline } = await person.ask(readChart, { clientId });
  const noteId = timeline.find(({ note }) => note !== null)?.note?.id ?? "";
  return noteBodySchema.parse(JSON.parse((await person.ask(readNote, { noteId })).content));
};

describe("a contact that is no session", () => {
  it("is written and signed from the chart in three presses beside typing", async () => {
    const clientId = await practice.addClient("Ada Brun");
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await page.goto(`${goldthread.address}/clients/${clientId}`);
    const hands = countedHands(page);
    await hands.point(page.getByRole("button", { name: "Phone call" }));
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Narrative" }));
    await hands.type("Called about the parking. Calm, no concern named. Next session as planned on Monday.");
    await hands.press("Control+Enter");
    await keyboardOf(page).isAt(page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }));
    await hands.press("Enter");
    await waitUntil(async () => {
      const { timeline } = await practice.owner.person.ask(readChart, { clientId });
      return timeline.some(({ note }) => note !== null);
    }, "The contact was never signed");
    expect(hands.presses()).toBeLessThanOrEqual(3);
    expect((await noteOf(clientId)).session).toMatchObject({ minutes: 0, contact: { kind: "phone" } });
    expect(violations).toEqual([]);
  });

  it("is found by Ctrl+K as it is said", async () => {
    await practice.addClient("Bela Cohn");
    const { page } = await goldthread.openPageAs(practice.owner.person);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("phone call with Bela");
    await page.getByText("Phone call with Bela Cohn").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Facts of the contact" }).waitFor();
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Narrative" }));
  });
});

describe("a session that was missed", () => {
  it("begins its short note with the schedule's facts by one press, each marked as the schedule's", async () => {
    const clientId = await practice.addClient("Cyn Dahl");
    const sessionId = await practice.addSession({ clientId });
    await practice.owner.person.ask(changeSession, { sessionId, version: 1, status: "no-show" });
    const { page } = await goldthread.openPageAs(practice.owner.person);
    await page.getByRole("button", { name: "More for Cyn Dahl" }).click();
    await page.getByRole("menuitem", { name: "Write a short note" }).click();
    const text = page.getByRole("textbox", { name: "Narrative" });
    await text.getByText("The client did not come.").waitFor();
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Called twice; will try tomorrow.");
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.keyboard.press("Control+Enter");
    await keyboardOf(page).isAt(page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }));
    await page.keyboard.press("Enter");
    await waitUntil(async () => {
      const { timeline } = await practice.owner.person.ask(readChart, { clientId });
      return timeline.some(({ note }) => note !== null);
    }, "The short note was never signed");
    const body = await noteOf(clientId);
    expect(body.session).toMatchObject({ minutes: 0, contact: { kind: "no-show" } });
    expect(body.elements[0]?.spans.map(({ from }) => from)).toEqual(["template:schedule", "typed"]);
  });
});

describe("a session that is called off when words lie in its draft", () => {
  it("says so on its day's list, shows them, and gives them over to the short note", async () => {
    const { person } = practice.owner;
    const clientId = await practice.addClient("Finn Gade");
    const sessionId = await practice.addSession({ clientId });
    await writeByApi(person, { sessionId, words: { narrative: "Came in quiet, then was called away." } });
    await person.ask(changeSession, { sessionId, version: 1, status: "cancelled", statusBy: "client" });
    const { page, violations } = await goldthread.openPageAs(person);
    const row = page.getByRole("listitem").filter({ hasText: "Finn Gade" });
    await row.getByText("Cancelled, draft kept").waitFor();
    await row.getByRole("link", { name: "Finn Gade" }).click();
    await page.getByText("Came in quiet, then was called away.").waitFor();
    await page.getByText("Nothing can be signed while it stays so.").waitFor();
    await page.getByRole("button", { name: "Make the draft a short note" }).click();
    await page.getByRole("button", { name: "Leave it a status" }).waitFor();
    await page.getByText("Came in quiet, then was called away.").waitFor();
    expect(await page.getByText("Nothing can be signed while it stays so.").count()).toBe(0);
    expect(violations).toEqual([]);
  });

  it("opens a group's page on them, and it takes place after all by one press", async () => {
    const { person } = practice.owner;
    const groupId = await practice.addGroup("Noon circle", [await practice.addClient("Gus Holt")]);
    const sessionId = await practice.addSession({ groupId });
    await writeByApi(person, { sessionId, words: { topic: "Breathing, then the alarm went." } });
    await person.ask(changeSession, { sessionId, version: 1, status: "cancelled" });
    const { page } = await goldthread.openPageAs(person);
    await page.goto(`${goldthread.address}/sessions/${sessionId}`);
    await page.getByText("Words were written in its draft").waitFor();
    await page.getByRole("link", { name: "Open the draft" }).click();
    await page.getByText("Breathing, then the alarm went.").waitFor();
    await page.getByRole("button", { name: "It takes place after all" }).click();
    await page.getByRole("button", { name: "It takes place after all" }).waitFor({ state: "detached" });
    await page.getByText("Breathing, then the alarm went.").waitFor();
  });
});

describe("a group session with a plan and a clock", () => {
  it("takes the plan over, and takes each time by a press that can be taken back", async () => {
    const { person } = practice.owner;
    const members = [await practice.addClient("Dov Eker"), await practice.addClient("Edda Frey")];
    const groupId = await practice.addGroup("Evening skills", members);
    const { id: curriculumId } = await person.ask(addCurriculumSession, { groupId, title: "Riding the wave" });
    const sessionId = await practice.addSession({ groupId }, { from: 2, to: -88 });
    await person.ask(writeGroupPlan, { sessionId, on: 0, curriculumId, warmUp: "One word each" });
    const { page, violations } = await goldthread.openPageAs(person);
    await page.goto(`${goldthread.address}/groups/${groupId}`);
    await page.getByRole("link", { name: "Open today’s session and its clock" }).click();
    await step("the plan becomes topic and segment", async () => {
      await page.getByRole("button", { name: "Take the plan over" }).click();
      await page.getByText("Session 1: Riding the wave").first().waitFor();
      await page.getByText("One word each").first().waitFor();
    });
    await step("the session starts; one is not here yet, and comes", async () => {
      await page.getByRole("button", { name: "Start the session now" }).click();
      await page.getByLabel("Attendance of Dov Eker").selectOption("absent");
      await page.getByRole("button", { name: "Dov Eker: came now" }).click();
      await page.getByRole("button", { name: "Dov Eker: left now" }).waitFor();
    });
    await step("one leaves, which was a mistake", async () => {
      await page.getByRole("button", { name: "Edda Frey: left now" }).click();
      await page.getByRole("button", { name: "Edda Frey: back now" }).waitFor();
      await page.getByText(/presses$/).click();
      await page.getByRole("button", { name: "Take back: Edda Frey left" }).click();
      await page.getByRole("button", { name: "Edda Frey: left now" }).waitFor();
    });
    await page.getByRole("button", { name: "End the session now" }).click();
    await page.getByText(/min by the clock/).waitFor();
    const { presses } = await person.ask(readClock, { sessionId });
    expect(presses.map(({ what }) => what)).toEqual(["start", "came", "end"]);
    const writer = await person.ask(openWriter, { sessionId });
    expect(writer.members.map(({ attendance }) => attendance.leftAt)).toEqual([null, null]);
    expect(violations).toEqual([]);
  });
});
