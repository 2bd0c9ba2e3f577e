import { placeOfSentence } from "../place.ts";
import type { ReadNote, ReadSentence } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";

const drug =
  "\\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g)\\b|medications?|meds|dose|dosage|sertraline|fluoxetine|citalopram|escitalopram|paroxetine|fluvoxamine|venlafaxine|duloxetine|desvenlafaxine|bupropion|mirtazapine|trazodone|amitriptyline|nortriptyline|lithium|lamotrigine|valproate|divalproex|carbamazepine|quetiapine|olanzapine|risperidone|aripiprazole|ziprasidone|lurasidone|haloperidol|clozapine|paliperidone|lorazepam|clonazepam|diazepam|alprazolam|temazepam|zolpidem|melatonin|buspirone|hydroxyzine|propranolol|prazosin|methylphenidate|atomoxetine|lisdexamfetamine|amphetamine|guanfacine|clonidine|naltrexone|acamprosate|disulfiram|buprenorphine|methadone|gabapentin|pregabalin|topiramate|donepezil|memantine|SSRI|SNRI|antidepressant|antipsychotic|stimulant|benzodiazepine";
const change =
  "increas\\w+|decreas\\w+|reduc\\w+|start(?:ed|ing)?|initiat\\w+|stop(?:ped|ping)?|discontinu\\w+|switch\\w*|chang\\w+|titrat\\w+|taper\\w*|add(?:ed|ing)|rais(?:ed|ing)|lower(?:ed|ing)|adjust\\w+|replac\\w+|doubl\\w+|halv\\w+|prescrib\\w+";
const changed = new RegExp(
  `\\b(?:${change})\\b[^.;]{0,60}(?:\\b|(?<=\\s))(?:${drug})|\\b(?:${drug})\\b[^.;]{0,50}\\b(?:${change})\\b`,
  "iu",
);
const anyDrug = new RegExp(`(?:\\b|(?<=\\s))(?:${drug})`, "iu");
const unchanged =
  /\b(?:no (?:medication |dose |dosage |med )?(?:changes?|adjustments?)|not (?:been )?(?:changed|increased|started|stopped|adjusted)|unchanged|without change|did not (?:change|start|stop|increase)|not to (?:change|start|stop|increase|reduce)|no new|asked (?:about|whether)|consider\w*|wants? to|would like|before (?:any|a) change|will discuss|if)\b/iu;
const reason =
  /\b(?:because|due to|owing to|for (?!\d|the (?:next|first)|(?:two|three|four|one|a) )|to (?:address|help|treat|manage|target|reduce|improve|relieve|control|lessen|avoid|prevent|support|see|limit)|given|since|as (?:he|she|they|the|it|her|his|sleep|symptoms|there)|after|following|in response|side effects?|adverse|reason|secondary to|in view of|related to|on account of|so that|in light of|nausea|insomnia|sedation|weight gain|inadequate|partial response|ineffective|not helping|no effect|persist\w*|still|remain\w*|worse\w*|intoleran\w*|poorly tolerated|at (?:his|her|their|the client's) (?:own )?request|requested)\b/iu;

function isGiven(note: ReadNote, at: number): boolean {
  const near = [note.sentences[at - 1], note.sentences[at], note.sentences[at + 1]];
  const own = note.sentences[at];
  return near.some(
    (one, nr) => one !== undefined && one.section === own?.section && (nr === 1 ? reason : strongReason).test(one.text),
  );
}

const strongReason =
  /\b(?:because|due to|owing to|reason|side effects?|in response|inadequate|partial response|ineffective|persist\w*|request\w*|sedation|nausea|weight gain|target\w*|rationale|indication)\b/iu;

function isChange({ text }: ReadSentence): boolean {
  return anyDrug.test(text) && changed.test(text) && !unchanged.test(text);
}

export const medicationChangeWithoutReason = defineRule({
  id: "medication-change-without-reason",
  title: "A medication was changed and nothing says why",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "45 CFR 164.501: medication prescription and monitoring belong to the progress note; NMC Code 10 and nursing standards: reason for a change",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Whoever prescribes next must know whether a dose was raised because it did not help or lowered because it harmed.",
  check(note) {
    if (["other", "missed"].includes(occasionOf(note))) return [];
    return note.sentences.flatMap((sentence, at) =>
      isChange(sentence) && !isGiven(note, at)
        ? [{ ...placeOfSentence(sentence), label: "medicationReason", message: "Why was the medication changed?" }]
        : [],
    );
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Sertraline increased to 100 mg." }] } },
    {
      note: {
        kind: "medication",
        sections: [{ key: "body", text: "Stopped quetiapine 50 mg. Next visit in two weeks." }],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Sertraline increased to 100 mg for persisting low mood." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "No medication changes; sertraline 50 mg daily." }] } },
    {
      note: {
        kind: "medication",
        sections: [{ key: "body", text: "Stopped quetiapine 50 mg. Reason: sedation in the mornings." }],
      },
    },
  ],
});
