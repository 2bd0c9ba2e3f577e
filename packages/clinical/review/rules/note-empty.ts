import { isBlank } from "../../note/is-blank.ts";
import { defineRule } from "../rule.ts";

/** A dash or a full stop says no more than a blank, and neither does what cannot be seen. */
const says = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

export const noteEmpty = defineRule({
  id: "note-empty",
  title: "The note says nothing",
  family: "completeness",
  severity: "block",
  source: {
    cite: "45 CFR 164.526 and every payer's record rule: a signed entry is evidence of what was done",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A signature under an empty note states that something was recorded when nothing was.",
  check(note) {
    if (note.sections.some(({ text }) => says.test(text))) return [];
    // Signs have a place, and so a way out: somebody may have meant them.
    const signs = note.sections.findIndex(({ text }) => !isBlank(text));
    const text = note.sections[signs]?.text ?? "";
    return [
      {
        section: Math.max(0, signs),
        start: text.length - text.trimStart().length,
        end: text.trimEnd().length,
        label: "empty",
        message: "The note is empty: write what happened, or leave it a draft.",
      },
    ];
  },
  flags: [
    { note: { kind: "progress", format: "soap", sections: [{ key: "plan", text: "" }] } },
    { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: " \n\t " }] } },
    { note: { kind: "progress", format: "dap", sections: [] } },
    {
      note: {
        kind: "progress",
        format: "dap",
        sections: [
          { key: "data", text: "-" },
          { key: "plan", text: " . " },
        ],
      },
    },
  ],
  passes: [
    { note: { kind: "progress", format: "soap", sections: [{ key: "plan", text: "No homework." }] } },
    {
      note: {
        kind: "group",
        format: "group",
        sections: [
          { key: "a", text: "" },
          { key: "b", text: "Spoke twice." },
        ],
      },
    },
  ],
});
