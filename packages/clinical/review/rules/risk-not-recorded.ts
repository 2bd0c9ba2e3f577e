import { itemNineFlag } from "../../measures/instruments/phq-9.ts";
import { placeFor, placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";
import { askedOf } from "../said/asked.ts";
import { riskIn } from "../said/risk.ts";

const ofItemNine =
  "Item 9 of the PHQ-9 was answered above zero in this session, and nothing says what was asked about it and answered.";

export const riskNotRecorded = defineRule({
  id: "risk-not-recorded",
  title: "Risk is not asked about, or its answer is missing",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Joint Commission, NPSG 15.01.01; auditors' checklists for a psychotherapy note",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A record that is silent on risk reads, afterwards, as if nobody had asked. A denial is an answer. A question that is written down without what came back is not.",
  check(note) {
    if (!askedOf(note).has("riskStatus")) return [];
    const { status, at } = riskIn(note);
    if (status === "answered") return [];
    if (status === "asked" && at !== undefined) {
      return [
        {
          ...placeOfSentence(at.sentence),
          label: "riskStatus",
          message: "Risk was asked about here: what was the answer?",
        },
      ];
    }
    const isFlagged = (note.scores ?? []).some(({ flags = [] }) => flags.includes(itemNineFlag));
    const message = isFlagged
      ? ofItemNine
      : "Was risk to self and others asked about, and what was the answer? Nothing says so.";
    return [{ ...placeFor(note, "risk", "assessment"), label: "riskStatus", message }];
  },
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Taught paced breathing. Risk of relapse was reviewed." }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Asked about suicidal thoughts. Next session Friday." }],
      },
    },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Taught paced breathing. Next session Friday." }] },
      scores: [{ measure: "phq-9", total: 12, flags: [itemNineFlag] }],
    },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Denied suicidal thoughts." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Asked about thoughts of dying: none." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No SI/HI." }] } },
  ],
});
