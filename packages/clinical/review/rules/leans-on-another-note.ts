import { placeOf } from "../place.ts";
import { defineRule } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";
import { isAnyQuoted } from "../text/found-words.ts";
import { phrases } from "../text/phrases.ts";
import { givesMeasure } from "../text/sentence-facts.ts";

const list = phrases([
  ["as previously|already|earlier|before discussed|mentioned|noted|documented|stated|described|reported", true],
  ["as discussed|mentioned|noted|documented|described previously|before|earlier|already|above|last", true],
  ["as discussed|mentioned", true],
  ["went|go|going on with|as the same", true],
  [
    "documented|described|discussed|noted|recorded in the|my|a? last|previous|prior|earlier|other note|session|entry|report",
    true,
  ],
  [
    "see previous|prior|last|earlier|above|below|attached|chart|file|other note|notes|session|entry|documentation|record|records?",
    true,
  ],
  ["see note|notes|chart|file|record|records|intake", true],
  ["per previous|prior|last|earlier note|notes|session|documentation|entry|discussion?", true],
  ["refer to previous|prior|last|earlier|chart|above|the note|notes|session|entry|documentation?", true],
  ["same as last|previous|before|above|prior|yesterday session|note|time|week|entry|visit?", true],
  ["as above", true],
  ["continue|continued|continues|proceed|plan as before|usual|planned", true],
  ["same issues|content|plan|themes|interventions as? last|before|previous|above?", true],
  ["ditto", true],
  ["unchanged from last|previous|prior note|session|entry|visit", true],
  ["continued|continuation from last|previous session|note|entry?", true],
  ["the incident|situation|issue|event|matter we discussed|discussed|mentioned|from last|in previous", true],
  ["you know|as you know|well known to", true],
  ["what happened last time|week", true],
  ["discussed last time|previously", true],
]);

export const leansOnAnotherNote = defineRule({
  id: "leans-on-another-note",
  title: "It can only be understood with another note",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Medicare contractors on cloned records (NGS, Palmetto): each entry stands by itself",
    url: "https://www.ngsmedicare.com/web/ngs/documentation?selectedArticleId=1459133",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Whoever stands in for a colleague, and whoever gets this note alone in an envelope, has nothing to look up. One sentence on what it refers to is enough.",
  check(note) {
    if (occasionOf(note) === "other") return [];
    return list
      .in(note)
      .filter((match) => !isAnyQuoted(match) && !isExplained(note.sentences[match.first.sentence]?.text ?? ""))
      .map((match) => ({
        ...placeOf(match),
        label: "outOfContext",
        message: "A reader of this note alone cannot know what this refers to: say it in a few words.",
      }));
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Worked on the issue as discussed." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "As discussed, we went on in the same way." }] } },
    { note: { kind: "progress", sections: [{ key: "plan", text: "See previous note." }] } },
  ],
  passes: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Discussed the quarrel of 4 May with her brother." }] },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Said, "same as last week", and did not go on.' }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Used the breathing card as discussed: four times, before each call." }],
      },
    },
  ],
});

/** Said again in the same sentence, it needs no looking up. */
function isExplained(text: string): boolean {
  return (
    /\bas (?:discussed|mentioned|agreed)\b[^.]*[:(]\s*\w+ \w+ \w+/iu.test(text) ||
    // At the beginning the comma ends the phrase and explains nothing.
    /\S\s+as (?:discussed|mentioned|agreed)\b[^.]*,\s*\w+ \w+ \w+/iu.test(text) ||
    givesMeasure(text) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none)\b/iu.test(text)
  );
}
