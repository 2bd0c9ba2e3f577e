import { jargon } from "../lexicon/jargon.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { phrases } from "../text/phrases.ts";
import { isReported } from "../text/sentence-facts.ts";
import { isInServiceName } from "../text/service-name.ts";

const list = phrases(jargon);

export const jargonOrSlang = defineRule({
  id: "jargon-or-slang",
  title: "Slang, or a term that outsiders will not read as meant",
  family: "wording",
  severity: "hint",
  source: {
    cite: "21st Century Cures Act, 45 CFR 171: clients read their notes; teachers of documentation on slang in progress notes",
    url: "https://birpnotes.com/clinical-words-to-use-in-progress-notes/",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Slang judges, and a school's own term means one thing here and another next door. Plain words for what happened are read alike by everybody. In quotation marks anything may stand.",
  check: (note) =>
    list
      .in(note)
      .filter((match) => !isAnyQuoted(match) && !isReported(note, match.first) && !isInServiceName(note, match))
      .map((match) =>
        foundWords(match, {
          label: "jargon",
          message: "Not everybody will read this as it is meant.",
          severity: undefined,
        }),
      ),
  flags: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Client freaked out and went off on his brother." }] },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Utilized DBT; client is acting out." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: 'Said, "I freaked out."' }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Affect constricted, no loosening of associations." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Role-played acting as a witness." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "She threw the ball off the wall ten times." }] } },
  ],
});
