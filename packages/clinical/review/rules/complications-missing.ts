import { placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";

const procedure =
  /\b(?:depot|long-acting injection|LAI|intramuscular(?:ly)?|decanoate|\d ?mg IM|IM injection|injection (?:was )?(?:given|administered)|(?:gave|given|administered)\b[^.]{0,50}\binjection|ECT (?:session|treatment|given|number)|TMS (?:session|treatment|given)|ketamine|esketamine|catheter (?:changed|inserted|removed)|wound\b[^.]{0,40}\b(?:changed|dressed|cleaned|irrigated)|dressing (?:was )?changed|cannula|PEG feed|tube feed|blood (?:taken|drawn)|infusion|vaccin\w+ given)\b/iu;
const outcome =
  /\b(?:complications?|adverse|side effects?|reactions?|tolerated|bleed\w*|bruis\w*|swelling|redness|infection|pain (?:at|score|\d|during)|no (?:pain|discomfort|distress|leak\w*|problem\w*)|site (?:clean|clear|dry|intact|checked|rotated)|uneventful|well[- ]?tolerated|headache|nausea|dissociation|blood pressure|BP|observed for|monitored for|exudate|healing|odou?r|clean and dry|flow\w*|patent)\b/iu;

export const complicationsMissing = defineRule({
  id: "complications-missing",
  title: "A procedure without a word on complications",
  family: "completeness",
  severity: "hint",
  source: {
    cite: "Teaching lists for nursing records: assessment, action, outcome, reassessment, risk, complications, changes",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "After an injection, a treatment or a dressing, how it was borne and whether anything went wrong belong beside it; “none” is enough. Asked of nursing, shift and medication notes only.",
  check(note) {
    if (!["nursing", "medication"].includes(occasionOf(note))) return [];
    const sentence = note.sentences.find(
      ({ text }) => procedure.test(text) && !/\b(?:not|no|declined|refused|due|scheduled|will)\b/iu.test(text),
    );
    if (sentence === undefined || note.sections.some(({ text }) => outcome.test(text))) return [];
    const message = "Were there complications or a reaction? “None” is an answer.";
    return [{ ...placeOfSentence(sentence), label: "complications", message }];
  },
  flags: [
    {
      note: {
        kind: "nursing",
        sections: [{ key: "body", text: "Paliperidone depot 100 mg given in the left deltoid." }],
      },
    },
    { note: { kind: "shift", sections: [{ key: "body", text: "Wound on the heel cleaned and covered with foam." }] } },
    { note: { kind: "shift", sections: [{ key: "body", text: "Wound dressed. Resident went to lunch." }] } },
  ],
  passes: [
    { note: { kind: "nursing", sections: [{ key: "body", text: "Depot given; no pain or bleeding at the site." }] } },
    { note: { kind: "shift", sections: [{ key: "body", text: "Depot not given today." }] } },
  ],
});
