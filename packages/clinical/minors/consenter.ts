import type { CheckedSource } from "./minor-consent-rule.ts";

/** Who consented to a minor's care, as it is put down on the chart. */
export const consenters = ["guardian", "minor", "confidential", "court", "emancipated"] as const;
export type Consenter = (typeof consenters)[number];

interface ConsenterFacts {
  readonly title: string;
  readonly source: CheckedSource;
}

const federal = "https://www.ecfr.gov/current/title-45/part-164/section-164.502";
const verified = { status: "verified", on: "2026-11-22" } as const;

/** What each is called, and the federal rule that says whose the record is then. */
export const consenterFacts: Readonly<Record<Consenter, ConsenterFacts>> = {
  guardian: {
    title: "A parent or guardian",
    source: { cite: "45 CFR 164.502(g)(3)(i)", url: federal, read: null, fact: verified },
  },
  minor: {
    title: "The minor alone, under a state’s rule",
    source: { cite: "45 CFR 164.502(g)(3)(i)(A)", url: federal, read: null, fact: verified },
  },
  confidential: {
    title: "A parent or guardian, who agreed that it is confidential",
    source: { cite: "45 CFR 164.502(g)(3)(i)(C)", url: federal, read: null, fact: verified },
  },
  court: {
    title: "A court, or somebody else whom the law lets consent",
    source: { cite: "45 CFR 164.502(g)(3)(i)(B)", url: federal, read: null, fact: verified },
  },
  emancipated: {
    title: "The minor, who is emancipated",
    source: { cite: "45 CFR 164.502(g)(2)", url: federal, read: null, fact: verified },
  },
};
