import { ownWords } from "../own-words.ts";
import { defineRule } from "../rule.ts";

/** Words beyond which a note of this kind is far longer than it needs to be: about three times what is usual. */
const most: Readonly<Record<string, number>> = { progress: 900, group: 700, shift: 450, contact: 300 };
const sentence = "She described the same evening once more and in the same order as before. ";

export const longerThanNeeded = defineRule({
  id: "longer-than-needed",
  title: "Far longer than this kind of note needs",
  family: "brevity",
  severity: "hint",
  source: {
    cite: "Rule et al., Length and redundancy of outpatient progress notes across a decade, JAMA Netw Open 2021",
    url: "https://doi.org/10.1001/jamanetworkopen.2021.15334",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Notes grow from year to year without saying more, and a reader misses what matters. What a colleague needs fits on a page.",
  check(note) {
    const limit = most[note.note.kind];
    const words = ownWords(note);
    const from = limit === undefined ? undefined : words[limit];
    const last = words.at(-1);
    if (limit === undefined || from === undefined || last === undefined) return [];
    return [
      {
        section: from.section,
        start: from.start,
        end: last.section === from.section ? last.end : from.end,
        label: "tooLong",
        message: `${words.length} words, and this kind of note seldom needs more than ${limit / 3}: keep what a colleague would need.`,
      },
    ];
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: sentence.repeat(80) }] } },
    { note: { kind: "shift", sections: [{ key: "body", text: sentence.repeat(40) }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: sentence.repeat(20) }] } },
    { note: { kind: "shift", sections: [{ key: "body", text: "No change since the morning." }] } },
    { note: { kind: "intake", sections: [{ key: "body", text: sentence.repeat(80) }] } },
  ],
});
