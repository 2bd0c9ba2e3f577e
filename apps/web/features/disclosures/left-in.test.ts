import { expect, it } from "vitest";
import { placeOf, reasonFor, saidReasons, withReason } from "./left-in.ts";

const passage = {
  section: "reported",
  title: "Reported",
  start: 4,
  end: 10,
  before: "Her ",
  words: "Daniel",
  after: " called",
  how: "found",
  leftInBecause: null,
} as const;
const place = placeOf("note", passage);

it("words stay in by their place, with one reason, and are taken out again", () => {
  const unsaid = withReason([], place, "");
  expect([reasonFor(unsaid, place), saidReasons(unsaid)]).toEqual(["", []]);
  const said = withReason(unsaid, place, " Her own father, who signs ");
  expect(saidReasons(said)).toEqual([{ ...place, reason: "Her own father, who signs" }]);
  expect(reasonFor(said, placeOf("another note", passage))).toBeNull();
  expect(withReason(said, place, null)).toEqual([]);
});
