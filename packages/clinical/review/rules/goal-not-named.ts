import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";
import { isGoalLink } from "../said/goal.ts";

export const goalNotNamed = defineRule({
  id: "goal-not-named",
  title: "No tie to a goal of the plan",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "26 Tex. Admin. Code 301.361: the treatment plan objectives that the contact was about",
    url: "https://law.cornell.edu/regulations/texas/26-Tex-Admin-Code-SS-301-361",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "The thread from need to goal to what was done is what makes a contact part of a treatment. Naming the goal, or speaking of what an objective of the plan speaks of, is enough. Without a plan to compare with it is a hint.",
  check: (note) =>
    (note.plan?.tied ?? []).length > 0
      ? []
      : missing(
          note,
          {
            ask: "goalLink",
            at: ["focus", "progress", "assessment"],
            message: "Which goal or objective of the plan was this about?",
            severity: note.plan === undefined ? "hint" : undefined,
          },
          (statement) => isGoalLink(note, statement),
        ),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Taught paced breathing. Client practised it." }] } },
    {
      note: {
        kind: "progress",
        format: "soap",
        sections: [{ key: "objective", text: "Looked at photographs of the garden." }],
      },
      plan: { objectives: [{ id: "o1", text: "Sleep six hours without alcohol" }] },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Goal 2, fewer panic attacks: taught paced breathing." }],
      },
    },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Slept six hours on no night without alcohol." }] },
      plan: { objectives: [{ id: "o1", text: "Sleep six hours without alcohol" }] },
    },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Looked at photographs of the garden." }] },
      plan: { objectives: [{ id: "o1", text: "Sleep six hours without alcohol" }], tied: ["o1"] },
    },
    {
      note: { kind: "contact", sections: [{ key: "body", text: "Not reached by phone; will call again on Monday." }] },
    },
  ],
});
