import type { Source } from "../review/finding.ts";

/** The two laws under which a note may stand apart from the record. */
export type Regime = "hipaa" | "part2";

/** A profession whose members may author private notes, and how its licence is written. */
export interface AuthorLicence {
  readonly profession: string;
  readonly regimes: readonly Regime[];
  /** Letters beside a name, without dots. Never a degree: a degree is no licence. */
  readonly letters: readonly string[];
  /** As the title of a licence says it, in lower case. */
  readonly titles: readonly string[];
}

/** Where the two regimes are written. Whether a profession is meant there is the practice's to answer for. */
export const regimeSources: Readonly<Record<Regime, Source>> = {
  hipaa: {
    cite: "45 CFR 164.501, psychotherapy notes: recorded by a mental health professional",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.501",
    read: null,
  },
  part2: {
    cite: "42 CFR 2.11, SUD counseling notes: recorded by a substance use or mental health professional of the program",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.11",
    read: null,
  },
};

const both = ["hipaa", "part2"] as const;

/**
 * Licences by their names in the United States: what a licence of one state is called says nothing about another's, so
 * this is a list to be added to, and a practice enters each licence under staff with its number and expiry.
 */
export const authorLicences: readonly AuthorLicence[] = [
  {
    profession: "psychologist",
    regimes: both,
    letters: ["LP", "HSPP"],
    titles: ["licensed psychologist", "licensed clinical psychologist", "psychologist licence", "psychologist license"],
  },
  {
    profession: "psychiatrist",
    regimes: both,
    letters: [],
    titles: ["psychiatrist", "psychiatry"],
  },
  {
    profession: "clinical social worker",
    regimes: both,
    letters: ["LCSW", "LICSW", "LISW", "LCSWC", "LMSWC", "LSCSW", "CSWPIP", "LCSWR"],
    titles: ["licensed clinical social worker", "licensed independent clinical social worker"],
  },
  {
    profession: "professional counsellor",
    regimes: both,
    letters: ["LPC", "LPCC", "LCPC", "LMHC", "LCMHC", "LPCMH", "LIMHP", "LMHP"],
    titles: [
      "licensed professional counselor",
      "licensed professional counsellor",
      "licensed mental health counselor",
      "licensed clinical mental health counselor",
      "licensed clinical professional counselor",
    ],
  },
  {
    profession: "marriage and family therapist",
    regimes: both,
    letters: ["LMFT", "LCMFT", "LIMFT"],
    titles: ["licensed marriage and family therapist"],
  },
  {
    profession: "psychiatric nurse practitioner",
    regimes: both,
    letters: ["PMHNP", "PMHNPBC", "PMHCNS", "PMHCNSBC"],
    titles: ["psychiatric mental health nurse practitioner", "psychiatric-mental health nurse practitioner"],
  },
  {
    profession: "creative arts or play therapist with a licence",
    regimes: both,
    letters: ["LCAT", "LPAT"],
    titles: ["licensed creative arts therapist", "licensed professional art therapist"],
  },
  {
    profession: "substance use counsellor",
    regimes: ["part2"],
    letters: ["LADC", "LCADC", "LAC", "LCDC", "CADC", "CAADC", "CASAC", "LCAS", "LICDC", "LSUDC", "SUDP", "CSAC"],
    titles: [
      "licensed alcohol and drug counselor",
      "licensed addiction counselor",
      "licensed chemical dependency counselor",
      "certified alcohol and drug counselor",
      "certified alcoholism and substance abuse counselor",
      "substance use disorder professional",
    ],
  },
];
