import { vaguePlan as vaguePlanWords } from "../lexicon/vague.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { phrases } from "../text/phrases.ts";
import { saysWhen } from "../text/sentence-facts.ts";

const list = phrases(vaguePlanWords);
const method =
  /\d|\busing\b|\bby means of\b|\bwith (?:the )?(?:PHQ|GAD|PCL|C-SSRS|AUDIT|diary|log|chart|thought record)/iu;

/** A medicine as needed is an order, not a plan left open. */
const medicine =
  /\b(?:mg|given|took|takes|taken|taking|administered|medications?|meds|dose|inhaler|pain relief|paracetamol|tylenol|\w+(?:pam|zine|lol|done|fen|phine|nopril|pine|done))\b/iu;

export const vaguePlan = defineRule({
  id: "vague-plan",
  title: "A plan without who, what or when",
  family: "wording",
  severity: "warn",
  source: {
    cite: "26 Tex. Admin. Code 301.361 and auditors' checklists: a plan names the next step, who takes it and when",
    url: "https://law.cornell.edu/regulations/texas/26-Tex-Admin-Code-SS-301-361",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "“Continue to monitor” can neither be done nor be missed. Whoever reads the note next should know what is due, from whom and by which day.",
  check(note) {
    return list
      .in(note)
      .filter((match) => {
        const text = note.sentences[match.first.sentence]?.text ?? "";
        if (/^(?:prn|needed)$/.test(match.last.lower) && medicine.test(text)) return false;
        return !isAnyQuoted(match) && !saysWhen(text) && !method.test(text);
      })
      .map((match) =>
        foundWords(match, { label: "vague", message: "Nobody can tell when this is done.", severity: undefined }),
      );
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "plan", text: "Continue to monitor." }] } },
    { note: { kind: "progress", sections: [{ key: "plan", text: "Will follow up." }] } },
    { note: { kind: "progress", sections: [{ key: "plan", text: "Continue current treatment plan." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text: "Continue to monitor sleep with the diary, weekly." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "plan", text: "Writer will follow up by phone on Tuesday." }] } },
    { note: { kind: "progress", sections: [{ key: "plan", text: "No homework; next session on 4 May." }] } },
  ],
});
