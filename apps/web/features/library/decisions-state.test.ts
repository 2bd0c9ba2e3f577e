import { expect, it } from "vitest";
import type { IdentifierFound } from "./api.ts";
import { asDecisions, decisions, openDecisions, undecided } from "./decisions-state.ts";

const parts = [{ text: "Rang from Portland. The boat was sold, and the boat was hers." }];
const found: IdentifierFound[] = [
  { part: 0, start: 10, end: 18, text: "Portland", kind: "unknown", instead: "a certain place" },
];

it("nothing is decided until somebody says so, and a reason that is empty is none", () => {
  const open = openDecisions(found);
  expect([undecided(open), asDecisions(open)]).toEqual([1, []]);
  const kept = decisions(open, { type: "kept", at: 0, because: " " });
  expect(undecided(kept)).toBe(1);
  const reasoned = decisions(open, { type: "kept", at: 0, because: "A film" });
  expect([undecided(reasoned), asDecisions(reasoned)]).toEqual([
    0,
    [{ part: 0, start: 10, end: 18, text: "Portland", do: "keep", because: "A film" }],
  ]);
  expect(asDecisions(decisions(open, { type: "all-replaced" }))).toMatchObject([
    { do: "replace", instead: "a certain place" },
  ]);
});

it("words of one's own are taken out wherever they stand, never twice, and can be let go of", () => {
  const marked = decisions(openDecisions(found), { type: "marked", words: "The Boat", parts });
  expect(asDecisions(marked).map(({ start, text }) => [start, text])).toEqual([
    [20, "The boat"],
    [43, "the boat"],
  ]);
  expect(decisions(marked, { type: "marked", words: "boat", parts }).places).toHaveLength(3);
  expect(decisions(marked, { type: "marked", words: "portland", parts }).places).toHaveLength(3);
  expect(decisions(marked, { type: "let-go", at: 1 }).places).toHaveLength(2);
  // What was found can be kept with a reason, and not be let go of.
  expect(decisions(marked, { type: "let-go", at: 0 }).places).toHaveLength(3);
});
