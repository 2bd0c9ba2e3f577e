import { defineRule } from "../rule.ts";
import { placeOfSentence } from "../place.ts";

/** Words: shorter sentences come twice by nature. */
const shortest = 7;

export const saidTwice = defineRule({
  id: "said-twice",
  title: "The same sentence stands here twice",
  family: "brevity",
  severity: "hint",
  source: {
    cite: "Rule et al., Length and redundancy of outpatient progress notes across a decade, JAMA Netw Open 2021",
    url: "https://doi.org/10.1001/jamanetworkopen.2021.15334",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A sentence pasted twice makes a note longer and a reader doubt the rest.",
  check({ sentences }) {
    const seen = new Set<string>();
    return sentences.flatMap((sentence) => {
      if (sentence.words.length < shortest) return [];
      const plain = sentence.words.map(({ lower }) => lower).join(" ");
      if (!seen.has(plain)) {
        seen.add(plain);
        return [];
      }
      const message = "This sentence stands here already: keep one of the two.";
      return [{ ...placeOfSentence(sentence), label: "repetition", message, suggestion: "" }];
    });
  },
  flags: [
    {
      note: {
        kind: "progress",
        sections: [
          { key: "reported", text: "He slept six hours on four nights this week. Ate well." },
          { key: "assessment", text: "He slept six hours on four nights this week." },
        ],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Denied thoughts of harming himself or anybody else. Denied thoughts of harming himself or anybody else.",
          },
        ],
      },
    },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "No change. Slept well. No change." }] } },
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Denied thoughts of harming himself or others. Denied thoughts of harming others at work.",
          },
        ],
      },
    },
  ],
});
