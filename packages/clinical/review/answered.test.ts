import { expect, it } from "vitest";
import { sortAnswered } from "./answered.ts";
import { parseNoteToReview } from "./note-to-review.ts";
import { review } from "./review.ts";
import { anotherMembersName } from "./rules/another-members-name.ts";
import { stopsSigning } from "./stops-signing.ts";

const options = { rules: [anotherMembersName] };
const note = (answers: readonly { rule: string; text: string; because: string; section?: string }[]) =>
  parseNoteToReview({
    note: {
      kind: "group",
      format: "group",
      sections: [
        { key: "topic", text: "Marcus spoke. Marcus's letter was read." },
        { key: "closing", text: "Marcus and Yusuf thanked the others." },
      ],
    },
    members: [{ name: "Marcus Okafor" }, { name: "Yusuf Al-Hassan" }],
    answers: [...answers],
  });
const because = "the poet whose text was read";

it("leaves out what its author has answered for the same rule and words, and nothing else", () => {
  expect(review(note([]), options).map(({ text }) => text)).toEqual(["Marcus", "Marcus's", "Marcus", "Yusuf"]);
  const answers = [{ rule: "another-members-name", text: "Marcus", because }];
  expect(review(note(answers), options).map(({ text }) => text)).toEqual(["Yusuf"]);
  expect(review(note([{ rule: "note-empty", text: "Marcus", because }]), options)).toHaveLength(4);
});

it("answers what was left out with the reason, so that signing can keep it", () => {
  const answers = [{ rule: "another-members-name", text: "marcus", because }];
  const { answered, open } = sortAnswered(review(note([]), options), answers);
  expect(open.map(({ text }) => text)).toEqual(["Yusuf"]);
  expect(answered.map(({ finding }) => finding.text)).toEqual(["Marcus", "Marcus's", "Marcus"]);
  expect(new Set(answered.map((one) => one.because))).toEqual(new Set([because]));
});

it("holds for one section where the answer names it", () => {
  const answers = [{ rule: "another-members-name", section: "topic", text: "Marcus", because }];
  expect(review(note(answers), options).map(({ section, text }) => [section, text])).toEqual([
    ["closing", "Marcus"],
    ["closing", "Yusuf"],
  ]);
});

it("stops signing while it is asked who is meant, and no longer once that is answered", () => {
  const given = {
    note: { kind: "group", format: "group", sections: [{ key: "response", text: "Spoke of his brother Marcus." }] },
    client: { name: "Imre Toth" },
    members: [{ name: "Marcus Okafor" }],
  };
  const asked = review(parseNoteToReview(given), options);
  expect(asked.map(({ severity, label }) => [severity, label])).toEqual([["warn", "ask-who"]]);
  expect(asked.some(stopsSigning)).toBe(true);
  const answers = [{ rule: "another-members-name", text: "Marcus", because: "his brother" }];
  expect(review(parseNoteToReview({ ...given, answers }), options)).toEqual([]);
});
