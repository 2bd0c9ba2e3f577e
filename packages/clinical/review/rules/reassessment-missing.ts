import { placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";

const givenDrug =
  "PRN|paracetamol|acetaminophen|ibuprofen|morphine|oxycodone|analgesi\\w*|pain relief|painkiller|lorazepam|haloperidol|oxygen|inhaler|salbutamol|antiemetic|ondansetron|insulin|glucose|ice|heat pack|cold pack|laxative|suppository|nebuli[sz]er";
const acted = new RegExp(
  `\\b(?:PRN|as[- ]needed)\\b[^.]{0,40}\\b(?:given|administered|taken|offered)\\b|\\b(?:gave|given|administered|applied)\\b[^.]{0,60}\\b(?:${givenDrug})\\b|\\b(?:${givenDrug})\\b[^.]{0,40}\\b(?:given|administered|applied|started)\\b|\\b(?:restrain\\w+|seclu\\w+|physical hold|found on (?:the )?floor|had a fall|fell\\b(?! (?:asleep|from|to|by|back|out))|suctioned)\\b`,
  "iu",
);
const reassessed =
  /\b(?:reassess\w*|re-?check\w*|re-?evaluat\w*|review(?:ed)? (?:at|after|in)|after (?:\d+|one|two|fifteen|twenty|thirty|half|an?) (?:min\w*|hours?|hrs?)|(?:\d+|thirty|fifteen) min(?:utes)? later|later|effect\w*|settled|relie[fv]\w*|eased|reduced to|down to|now \d|\d\/10 at \d|at \d{1,2}[:.]\d{2}:? (?:\w+ ){0,2}\d{1,2}\/10|pain (?:score )?(?:now|then|after|\d)|slept|no further|SpO2|saturation|observations? (?:stable|repeated|done|taken)|vital signs|neuro\w* obs|no (?:injur\w*|pain|bruis\w*)|assessed for|checked (?:for|by)|calm\w*|improved|resolved|comfortable|ongoing|released|ended)\b/iu;

export const reassessmentMissing = defineRule({
  id: "reassessment-missing",
  title: "Something was given or happened, and nobody looked again",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Nursing documentation standards (NSW Health 2007; Joint Commission PC.01.02.07 on pain): effect is reassessed and recorded",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "After pain relief, a medicine as needed, a fall or a restraint the next question is how the person was afterwards. Asked of shift and nursing notes only.",
  check(note) {
    if (occasionOf(note) !== "nursing") return [];
    const at = note.sentences.findIndex(
      ({ text }) => acted.test(text) && !/\b(?:no|not|nil|refused|declined|denied)\b/iu.test(text),
    );
    const sentence = note.sentences[at];
    if (sentence === undefined) return [];
    // The pain that it was given for is no look afterwards.
    const tail = sentence.text.replace(acted, " ").replace(/\bfor [^.;,]{0,30}\bpain\b[^.;,]{0,20}/iu, " ");
    if (reassessed.test(tail) || note.sentences.slice(at + 1).some(({ text }) => reassessed.test(text))) return [];
    const message = "How was the person afterwards, when and by which sign or score?";
    return [{ ...placeOfSentence(sentence), label: "reassessment", message }];
  },
  flags: [
    {
      note: {
        kind: "shift",
        sections: [{ key: "body", text: "Given paracetamol 1 g for knee pain 7/10. Watched television." }],
      },
    },
    {
      note: {
        kind: "shift",
        sections: [{ key: "body", text: "Resident had a fall in the bathroom. Daughter telephoned." }],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "shift",
        sections: [{ key: "body", text: "Paracetamol 1 g given for knee pain 6 of 10; after 40 minutes 2 of 10." }],
      },
    },
    { note: { kind: "shift", sections: [{ key: "body", text: "No PRN given; no falls." }] } },
  ],
});
