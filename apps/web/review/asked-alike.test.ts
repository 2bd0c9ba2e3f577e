import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { expect, it } from "vitest";
import { askedAlike } from "./asked-alike.ts";

const asked = (finding: Partial<Finding>): Finding => ({
  rule: "goal-not-named",
  family: "completeness",
  label: "goalLink",
  severity: "warn",
  section: "narrative",
  start: 0,
  end: 0,
  text: "",
  message: "Which goal?",
  suggestion: null,
  source: "",
  ...finding,
});
const open = (...findings: Finding[]) => ({ open: findings, answered: [] });

it("one question to three members is said once, with where each stands", () => {
  const goal = asked({});
  const risk = asked({ rule: "risk", message: "And risk?" });
  expect(askedAlike([open(goal, risk), undefined, open(goal), open(), open(goal, risk)])).toEqual([
    [
      { at: 0, finding: goal },
      { at: 2, finding: goal },
      { at: 4, finding: goal },
    ],
  ]);
});

it("what stands at a place of the text, and what keeps from signing, is said by itself", () => {
  const named = open(asked({ text: "Marcus", end: 6 }));
  const stops = open(asked({ severity: "block" }));
  expect(askedAlike([named, named, named, stops, stops, stops])).toEqual([]);
});
