import { expect, it } from "vitest";
import { aStorage } from "../../testing/a-storage.ts";
import {
  forget,
  forgetAllAnswers,
  keepAnswers,
  newBrowserKey,
  placeOf,
  takeUp,
  takeUpAnswers,
} from "./kept-answers.ts";

const textOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? "")).join();

it("answers so far come back when the page is loaded again, and in this tab alone", () => {
  const [browser, tab] = [aStorage(), aStorage()];
  const { browser: key } = takeUp({ browser, tab }, "here");
  keepAnswers({ tab }, "here", [1, null, 3]);
  expect(takeUp({ browser, tab }, "here")).toEqual({ browser: key, answers: [1, null, 3] });
  expect(textOf(browser)).not.toContain("answers");
  expect(takeUp({ browser, tab: aStorage() }, "here")).toEqual({ browser: key, answers: [] });
  expect(takeUpAnswers({ tab }, "elsewhere")).toEqual([]);
});

it("answers that an earlier program left in the browser move into the tab, and are not lost", () => {
  const browser = aStorage({ here: '{"browser":"key","answers":[2,null]}' });
  const tab = aStorage();
  expect(takeUp({ browser, tab }, "here")).toEqual({ browser: "key", answers: [2, null] });
  expect(textOf(browser)).toBe('{"browser":"key"}');
  expect(takeUp({ browser, tab }, "here").answers).toEqual([2, null]);
});

it("once they were sent, or the holder has signed out, nothing of them stays", () => {
  const [browser, tab] = [aStorage(), aStorage({ other: "stays", questions: "token" })];
  takeUp({ browser, tab }, "here");
  keepAnswers({ tab }, "here", [1]);
  forget({ browser, tab }, "here");
  expect([browser.length, takeUpAnswers({ tab }, "here")]).toEqual([0, []]);
  for (const place of ["one", "two"]) keepAnswers({ tab }, place, [1]);
  forgetAllAnswers(tab);
  expect(textOf(tab)).toBe("stays");
});

it("nothing else counts as answers", () => {
  for (const text of ["", "{}", "null", "[]", '{"browser":1,"answers":[]}', '{"answers":["x"]}'])
    expect(takeUp({ browser: aStorage({ here: text }), tab: aStorage({ "answers here": text }) }, "here")).toEqual({
      browser: expect.stringMatching(/^[0-9a-f]{48}$/),
      answers: [],
    });
});

it("each link has a place of its own that does not hold its token, and each browser a key of its own", async () => {
  const [one, other] = [await placeOf("token-one"), await placeOf("token-two")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("token");
  expect(newBrowserKey()).toHaveLength(48);
  expect(newBrowserKey()).not.toBe(newBrowserKey());
});
