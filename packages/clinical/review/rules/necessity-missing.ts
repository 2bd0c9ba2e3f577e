import { symptoms } from "../lexicon/element-words.ts";
import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";
import { isGoalLink } from "../said/goal.ts";

export const necessityMissing = defineRule({
  id: "necessity-missing",
  title: "Nothing says why care is needed",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Medicare contractors, LCD L39852 and L39853: psychotherapy relates to the patient's identified condition",
    url: "https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39852",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A symptom, something the client cannot do because of it, or the goal of the plan that stands for both, is what care is for. Without either, nobody can tell why this contact was needed.",
  check: (note) =>
    missing(
      note,
      {
        ask: "medicalNecessity",
        at: ["assessment", "reported"],
        message: "Which symptom, or which difficulty in daily life, makes this care necessary?",
      },
      (statement) => (statement.under !== "risk" && symptoms.test(statement.text)) || isGoalLink(note, statement),
    ),
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Client told about the holiday. Looked at photographs together." }],
      },
    },
    {
      note: {
        kind: "progress",
        format: "dap",
        sections: [
          { key: "data", text: "Played cards." },
          { key: "plan", text: "Next Friday." },
        ],
      },
    },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Panic on the bus keeps him from work." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No nightmares this week; sleep six hours." }] } },
  ],
});
