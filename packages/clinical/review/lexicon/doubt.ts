/**
 * Verbs that carry doubt about what somebody says. Our own list; the idea is from Beach et al., "Testimonial Injustice",
 * J Gen Intern Med 2021, and Walker et al., CARE-SD, 2024.
 */
import { instead, type WordingList } from "./wording.ts";

export const doubt: WordingList = instead({
  claims: "reports",
  claimed: "reported",
  claiming: "reporting",
  insists: "states",
  insisted: "stated",
  insisting: "stating",
  "adamant that": "clear that",
  "adamantly denies|denied": "does not report",
  alleges: "reports",
  alleged: "reported",
  allegedly: "by report",
  supposedly: "by report",
  purportedly: "by report",
  purports: "reports",
  "so called": "named",
  admits: "reports",
  admitted: "reported",
  admitting: "reporting",
  confessed: "reported",
  confesses: "reports",
  denies: "does not report",
  denied: "did not report",
});

/** What makes an ordinary fact of “admitted”, “claims”, “denied” and “alleged”. */
export const plainFacts: Readonly<Record<string, ReadonlySet<string>>> = {
  admitted: new Set("to into at from on for in for involuntarily voluntarily overnight yesterday today".split(" ")),
  claims: new Set("department adjuster process form were are processing for".split(" ")),
  claimed: new Set("benefits".split(" ")),
  denied: new Set("by benefits coverage bail entry access visa parole a custody".split(" ")),
  alleged: new Set("perpetrator victim offender abuse assault offense offence incident".split(" ")),
};

/** A denial of these is the customary answer to a question about risk or symptoms, and stands. */
export const customaryDenials =
  /\b(?:suicid|homicid|self[- ]?harm|\bSI\b|\bHI\b|\bAVH\b|hallucinat|delusion|ideation|intent|plan\b|harm|violen|psychosis|paranoi|mania|manic|symptom|pain|chest|nausea|allerg|fever|side effect|thoughts? of|urges?|wish(?:es)? to|voices|kill|hurt|death|dying|dead|panic|access to|means|safety|concerns?|withdrawal|dizz|headache|vomit|cough|shortness)/iu;
