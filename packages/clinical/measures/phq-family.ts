import type { AnswerOption, Licence } from "./measure.ts";

/** The PHQ and GAD questionnaires share their answers, their question and their owner. */
export const howOften: readonly AnswerOption[] = [
  { value: 0, words: "Not at all" },
  { value: 1, words: "Several days" },
  { value: 2, words: "More than half the days" },
  { value: 3, words: "Nearly every day" },
];

export const lastTwoWeeks = "Over the last 2 weeks, how often have you been bothered by any of the following problems?";

export const phqLicence: Licence = {
  state: "embed",
  source: {
    cite: "The notice on the PHQ and GAD-7 forms and in their instruction manual: free to reproduce, translate, display and distribute",
    url: "https://www.scribd.com/document/353589936/Instructions",
    read: "2026-11-22",
  },
  notice:
    "Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
};

export const iapt = {
  cite: "Measures and rules for recovery of the English talking-therapies programme (IAPT), as restated in trial NCT05134103",
  url: "https://inclinicaltrials.com/major-depressive-disorder/NCT05134103/details",
  read: "2026-11-22",
} as const;
