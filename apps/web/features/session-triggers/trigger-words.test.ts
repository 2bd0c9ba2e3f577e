import { expect, it } from "vitest";
import { suggestedLine, triggersInShort, triggersLine } from "./trigger-words.ts";

it("says what is recorded in the order of the list, with the words behind it", () => {
  expect(triggersLine({ triggers: [], words: "" })).toBe("Nothing recorded that made it harder");
  expect(triggersLine({ triggers: ["other-means", "communication"], words: "Interpreter by phone" })).toBe(
    "Communication in the room had to be managed · Play, equipment or an interpreter was needed (Interpreter by phone)",
  );
});

it("has one word for each where there is little room", () => {
  expect(triggersInShort({ triggers: ["reported-event", "caregiver"] })).toBe("caregiver, reported event");
});

it("says the code that the facts call for with what goes with it", () => {
  expect(suggestedLine({ code: "90834", addOns: [{ code: "90785", units: 1 }] })).toBe("90834 + 90785");
  expect(suggestedLine({ code: "90839", addOns: [{ code: "90840", units: 2 }] })).toBe("90839 + 90840 x 2");
  expect(suggestedLine({ code: null, addOns: [] })).toBe("No code fits");
});
