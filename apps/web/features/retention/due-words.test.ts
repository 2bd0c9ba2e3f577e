import { expect, it } from "vitest";
import { countWords, dueDay, dueReason } from "./due-words.ts";

const because = {
  ruleId: "us-pa",
  ruleTitle: "Pennsylvania",
  words: "5 years from the last contact",
  fromOn: "2017-03-01",
  until: "2022-03-01",
};

it("a record that is due says when and why, by which rule", () => {
  const due = { state: "on" as const, on: "2022-03-01", because, beside: [] };
  expect([dueDay(due), dueReason(due)]).toEqual([
    "1 Mar 2022",
    "5 years from the last contact, 1 Mar 2017 (Pennsylvania)",
  ]);
});

it("one that is in use, or that nobody can say it of, says so", () => {
  expect([dueDay({ state: "in-use", why: "draft" }), dueReason({ state: "in-use", why: "draft" })]).toEqual([
    "In use",
    "a draft is unfinished",
  ]);
  const unknown = { state: "unknown", missing: "birth-date", ruleTitle: "Victoria" } as const;
  expect([dueDay(unknown), dueReason(unknown)]).toEqual([
    "Not known",
    "The birth date is missing, and a rule asks for it (Victoria)",
  ]);
});

it("what went is counted in the words of the record", () => {
  expect(countWords({ note: 1, session: 1, episode: 1 })).toBe("1 note, 1 session, 1 other row");
  expect(countWords({ note: 2, session: 3, client_flag: 1, care_team: 2 })).toBe("2 notes, 3 sessions, 3 other rows");
  expect(countWords({})).toBe("nothing beside the name");
});
