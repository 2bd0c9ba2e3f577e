import type { Source } from "../review/finding.ts";

/*
 * Where the rules of disclosure come from. `read` is null where nobody has held the fact against its source: such a one
 * is shown as unverified wherever it is used.
 */
const day = "2026-11-22";

export const sources = {
  authorisation: {
    cite: "45 CFR 164.508(c), what an authorisation has to hold",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.508",
    read: day,
  },
  defective: {
    cite: "45 CFR 164.508(b)(2), an authorisation that is expired, incomplete, revoked or false is none",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.508",
    read: null,
  },
  privateNotes: {
    cite: "45 CFR 164.508(a)(2), psychotherapy notes",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.508",
    read: day,
  },
  access: {
    cite: "45 CFR 164.524, the individual's access to their record",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.524",
    read: day,
  },
  harm: {
    cite: "45 CFR 164.524(a)(3), access denied for harm, with a review",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.524",
    read: day,
  },
  amendment: {
    cite: "45 CFR 164.526, amendment, and the statement of disagreement that travels on",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.526",
    read: null,
  },
  uses: {
    cite: "45 CFR 164.506, treatment, payment and health care operations",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.506",
    read: null,
  },
  least: {
    cite: "45 CFR 164.502(b) and 164.514(d), the minimum necessary",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.514",
    read: null,
  },
  order: {
    cite: "45 CFR 164.512(e)(1)(i), only what a court's order names",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.512",
    read: null,
  },
  subpoena: {
    cite: "45 CFR 164.512(e)(1)(ii), a subpoena with satisfactory assurance",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.512",
    read: null,
  },
  report: {
    cite: "45 CFR 164.512(b) and (c), reports of abuse, neglect and violence that the law asks for",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.512",
    read: null,
  },
  threat: {
    cite: "45 CFR 164.512(j)(1)(i), a serious and imminent threat",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.512",
    read: null,
  },
  part2Consent: {
    cite: "42 CFR 2.31, what a consent has to hold",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.31",
    read: day,
  },
  part2Notice: {
    cite: "42 CFR 2.32, notice and copy of the consent with every disclosure",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.32",
    read: day,
  },
  part2Order: {
    cite: "42 CFR 2.61, an order allows and a mandate compels: both are needed",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.61",
    read: day,
  },
  representative: {
    cite: "45 CFR 164.502(g), who may act for the client",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.502",
    read: null,
  },
  minorsOwn: {
    cite: "45 CFR 164.502(g)(3), a minor who lawfully consented alone acts for themself",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.502",
    read: day,
  },
  endangered: {
    cite: "45 CFR 164.502(g)(5), nobody acts for the client whose access could endanger them",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.502",
    read: day,
  },
  part2Recipient: {
    cite: "42 CFR 2.31(a)(4), a consent names its recipients or their class",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.31",
    read: day,
  },
  part2Intermediary: {
    cite: "42 CFR 2.31(a)(4)(ii), a consent names an intermediary, and its members or a class of those who treat the client",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.31",
    read: "2026-11-23",
  },
  part2IntermediaryList: {
    cite: "42 CFR 2.24, an intermediary lists within 30 days, for three years back, to whom it passed records on",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.24",
    read: "2026-11-23",
  },
  part2Minor: {
    cite: "42 CFR 2.14, a minor's own consent",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.14",
    read: null,
  },
  part2Report: {
    cite: "42 CFR 2.12(c)(6), a first report of suspected child abuse or neglect",
    url: "https://www.ecfr.gov/current/title-42/part-2/section-2.12",
    read: null,
  },
  accounting: {
    cite: "45 CFR 164.528, accounting of disclosures",
    url: "https://www.ecfr.gov/current/title-45/part-164/section-164.528",
    read: day,
  },
  ownRecord: {
    cite: "Each adult's record is their own: nobody's release carries another's words (a custom of the field)",
    url: null,
    read: null,
  },
  requestPaper: {
    cite: "Custom of the field: the paper of a request stands in the register of requests",
    url: null,
    read: null,
  },
  custom: { cite: "Custom of the field: what is unfinished or wrong is no record", url: null, read: null },
} as const satisfies Readonly<Record<string, Source>>;
