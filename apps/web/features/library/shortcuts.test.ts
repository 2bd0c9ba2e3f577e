import { describe, expect, it } from "vitest";
import type { Shortcut } from "./api.ts";
import { chartValuesOf } from "./chart-values-of.ts";
import { offeredShortcuts } from "./offered-shortcuts.ts";
import { byNearness, matchingSamples, samplesOf } from "./samples-of.ts";
import { checkValues, elementsFor, textsOf, valuesOf } from "./shortcut-form.ts";

const about = { owner: "Mira", changedBy: "Mira", changedAt: "2026-11-16T15:00:00Z", version: 1, mayChange: true };
const shortcut = (given: Partial<Shortcut>): Shortcut => ({
  id: "00000000-0000-4000-8000-000000000001",
  kind: "snippet",
  name: "mood",
  isShared: false,
  isMine: true,
  format: null,
  texts: [{ element: null, text: "Mood {calm|low} on {date}." }],
  ...about,
  ...given,
});
const template = shortcut({
  kind: "template",
  name: "weekly",
  isShared: true,
  isMine: false,
  texts: [
    { element: "reported", text: "Slept {how}." },
    { element: "plan", text: "{date}" },
  ],
});

describe("what a full stop offers", () => {
  const brought: unknown[] = [];
  const offer = (takes: (element: string) => boolean) =>
    offeredShortcuts([template, shortcut({})], {
      values: { date: "Monday" },
      takes,
      bring: (...given) => void brought.push(given),
    });
  it("one's own first, the session's values put in, the rest left open", () => {
    const [own, shared] = offer(() => true);
    expect([own?.name, own?.words]).toEqual(["mood", "Mood {calm|low} on Monday."]);
    expect([shared?.name, shared?.words]).toEqual(["weekly", undefined]);
  });
  it("a template only where all its parts have a place; it brings each there and says where it came from", () => {
    expect(offer((element) => element === "plan").map(({ name }) => name)).toEqual(["mood"]);
    const [, shared] = offer(() => true);
    // A run without an editor: it is asked of the page.
    Reflect.apply(shared?.run ?? (() => undefined), null, []);
    expect(brought).toEqual([
      [
        [
          { element: "reported", key: null, text: "Slept {how}." },
          { element: "plan", key: null, text: "Monday" },
        ],
        "template:weekly",
      ],
    ]);
  });
});

describe("what is known of a session", () => {
  const session = {
    start: "2026-11-16T15:00:00Z",
    stop: "2026-11-16T15:50:00Z",
    minutes: 50,
    place: "Room 2",
  };
  const writer = { session, group: null, members: [] };
  const client = { name: "Noor Invented", preferredName: "", pronouns: "" };
  const values = (given: object = {}) =>
    Reflect.apply(chartValuesOf, null, [
      { writer, zone: "UTC", author: "Mira Fictional", client, objectives: [{ text: "Sleep" }], ...given },
    ]);
  it("names the client in an individual note, and nobody in a shared part", () => {
    expect(values()).toMatchObject({
      client: "Noor Invented",
      preferred: "Noor Invented",
      minutes: "50",
      start: "15:00",
    });
    expect(values({ client: null })).not.toHaveProperty("client");
  });
  it("chooses no objective where there are two", () => {
    expect(values()).toMatchObject({ objective: "Sleep" });
    expect(values({ objectives: [{ text: "Sleep" }, { text: "Walk" }] })).not.toHaveProperty("objective");
  });
});

describe("the form", () => {
  it("says what is wrong under the field that it is wrong in", () => {
    expect(checkValues({ ...valuesOf("snippet"), name: "two words" })).toMatchObject({
      name: expect.stringContaining("short name"),
      words: expect.any(String),
    });
    expect(checkValues({ name: "mood", isShared: false, format: "", words: { "": "Mood {calm|" } })).toMatchObject({
      "words.": expect.stringContaining("Expected every {"),
    });
  });
  it("keeps words of an element that the format does not show", () => {
    const values = { ...valuesOf(template), format: "dap" };
    expect(elementsFor("dap", values.words)).toContain("reported");
    expect(textsOf("template", { ...values, words: { focus: "A goal", plan: " " } })).toEqual([
      { element: "focus", text: "A goal" },
    ]);
  });
});

describe("samples", () => {
  it("are found by their words, and the nearest to a note comes first", () => {
    const all = samplesOf([]);
    expect(matchingSamples(all, { words: "wine calendar", kind: "" }).map(({ id }) => id)).toEqual([
      "evenings-without-wine",
    ]);
    expect(matchingSamples(all, { words: "", kind: "crisis" }).every(({ kind }) => kind === "crisis")).toBe(true);
    expect(byNearness(all, { kind: "individual", format: "birp" })[0]?.id).toBe("shopping-with-support");
  });
});
