import { placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";
import { askedOf } from "../said/asked.ts";
import { isIntervention } from "../said/intervention.ts";
import { hasMethod } from "../said/signs.ts";
import { statementsOf } from "../said/statements.ts";

const target =
  /\b(?:to|for|around|about|regarding|on|of|target\w*|address\w*|toward|towards|against|with|when|while|before|after|linked|between|that|how|from|as|re|what|which|in|into|because)\b/iu;
const longEnough = 4;
/** “Motivational interviewing was used today” is no longer than its two words. */
const saysNothing =
  /^(?:was|were|is|used|utili[sz]ed|provided|applied|employed|delivered|today|this|the|during|session|therapist|clinician)$/u;
/** “Taught paced breathing” says more than “used CBT”. */
const saysMore = /^\W*(?!(?:used|utili[sz]ed|provided|applied|employed|did)\b)\p{L}+(?:ed|ght|ave|ew)\b/iu;

export const interventionWithoutTarget = defineRule({
  id: "intervention-without-target",
  title: "An intervention without its target",
  family: "completeness",
  severity: "hint",
  source: {
    cite: "Medicare contractors, LCD L39852 and L39853, outpatient psychotherapy: it relates to the identified condition",
    url: "https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39852",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "“Used CBT” says how and not what for. The symptom, thought or skill that it was for ties the note to the plan.",
  check(note) {
    if (!askedOf(note).has("interventions")) return [];
    const done = statementsOf(note).filter(isIntervention);
    const [first] = done;
    if (first === undefined || first.isShared) return [];
    if (
      done.some(
        ({ text, words }) =>
          words.filter(({ lower }) => !saysNothing.test(lower)).length >= longEnough ||
          target.test(text) ||
          saysMore.test(text),
      )
    )
      return [];
    if (!done.every(hasMethod)) return [];
    const message = "For which symptom, thought or skill was this used?";
    return [{ ...placeOfSentence(first.sentence), label: "interventionTarget", message }];
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Used CBT. Client was tearful." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Motivational interviewing was used today." }] } },
    { note: { kind: "progress", format: "birp", sections: [{ key: "intervention", text: "CBT, mindfulness." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Used CBT for catastrophic thoughts." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "CBT: tested the belief that nobody listens. No homework." }],
      },
    },
  ],
});
