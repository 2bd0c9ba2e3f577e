import { emotions } from "../lexicon/interpretation.ts";
import { placeOf } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { isAnyQuoted } from "../text/found-words.ts";
import { between, neighbour } from "../text/in-place.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isShownNearby } from "./emotion-as-fact.ts";

type Kind = "seeming" | "looking";
const list = phrases<Kind>([
  ["appears|appeared|appearing|seems|seemed|seeming to? be?|have?|feel?", "seeming"],
  ["appears|appeared|seems|seemed as if|though", "seeming"],
  ["seems|seemed|appears|appeared", "seeming"],
  [
    `looks|looked|sounded|sounds|presents|presented|came|comes across? as? very|quite|somewhat|a|bit|more|rather? ${emotions}`,
    "looking",
  ],
]);
/** Where somebody or something came into view, or the words are the usual ones for age and orientation. */
const otherSense = new Set(
  "in on at before by from first again during when stated his her their him them me us younger older age like suddenly online likely that possible related consistent clear effective reasonable well neat neatly clean groomed disheveled dishevelled unkempt oriented alert casually appropriately awake adequate intact within appropriate for before most more as normal court overnight under above on".split(
    " ",
  ),
);
const notThePerson =
  /^(?:symptoms?|rash|bruis\w*|mark\w*|voices?|it|this|that|there|what|which|wound|swelling|pattern|panic|attacks?|headaches?|problems?|hallucinations?|cravings?|urges?|text|name|plan|reasons?|cause|episodes?|effects?|medication|dose)$/u;

function isMeant(note: ReadNote, match: Match<Kind>): boolean {
  if (isAnyQuoted(match)) return false;
  const next = neighbour(note, match.last, 1);
  const previous = neighbour(note, match.first, -1)?.lower ?? "";
  if (match.value === "seeming") {
    if (next === undefined || otherSense.has(next.lower) || /[.,;:]/.test(between(note, match.last, next)))
      return false;
    if (notThePerson.test(previous) && !/^(?:it|there|that)$/.test(previous)) return false;
  }
  return !isShownNearby(note, match);
}

export const appearedWithoutSign = defineRule({
  id: "appeared-without-sign",
  title: "Appeared or seemed, with nothing to show it",
  family: "wording",
  severity: "warn",
  source: {
    cite: "Benalla Health, Documentation (phrases to avoid); US teaching accepts “appeared … as evidenced by …”",
    url: "https://www.benallahealth.org.au/HealthProfessionals/Studentonlineorientation-446/Documentation-499/",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "“Appeared” owns up to a guess and leaves out what it rests on. With “as evidenced by” or an observation in the same sentence or the next, it says something.",
  check: (note) =>
    list
      .in(note)
      .filter((match) => isMeant(note, match))
      .map((match) => ({
        ...placeOf(match),
        label: "interpretation",
        message: "Say what it rests on: “as evidenced by …”, or the observation itself.",
      })),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client appeared depressed." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "He seemed to be hiding something. Next session Tuesday." }],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Appeared anxious as evidenced by pacing and rapid speech." }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Appeared in court on Friday. Symptoms first appeared in May." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Did not appear for the session." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "It seemed to him that nobody had called." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Seemed tired. Yawned often and closed her eyes twice." }],
      },
    },
  ],
});
