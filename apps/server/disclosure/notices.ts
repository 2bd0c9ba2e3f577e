import type { Notice } from "@goldthread/clinical/disclosure/index.ts";

/**
 * What has to travel with a packet, in our own words. The law's are longer: a practice has its counsel look at these
 * before it relies on them.
 */
export const noticeWords: Readonly<Record<Notice, { readonly title: string; readonly text: string }>> = {
  "part2-notice": {
    title: "Substance-use records",
    text: "These records are protected by 42 CFR Part 2. They may not be used or disclosed in civil, criminal, administrative or legislative proceedings against the client unless the client consents in writing or a court orders it under that law. Other use or disclosure is barred unless the client's consent, or that law, allows it.",
  },
  "part2-passing-on": {
    title: "What you may pass on",
    text: "The client consented once for all treatment, payment and health care operations, and you receive these records for one of those. As a health care provider or a health plan under HIPAA you may use and pass them on as HIPAA allows, and never for a civil, criminal, administrative or legislative proceeding against the client.",
  },
  "part2-consent-copy": {
    title: "The client's consent",
    text: "These records go with the client's written consent. Its scope is stated below.",
  },
  "part2-intermediary": {
    title: "You pass these records on",
    text: "The client's consent names you as an intermediary. You may pass these records on to the members that the consent names, or to those of the class it names who treat the client, and to nobody else. Where it names a class, the client may ask you in writing for the list of those to whom you passed them on in the last three years; within 30 days you give it, with each recipient's name, the day, and what was passed on (42 CFR 2.24).",
  },
  "withheld-for-harm": {
    title: "Something is withheld",
    text: "Part of what was asked for is not in this packet: a licensed professional judged that giving it out is likely to endanger somebody or to do another person substantial harm (45 CFR 164.524(a)(3)). You may ask this practice to have that looked at by another licensed professional, who had no part in it and whose decision the practice follows. You may also complain to this practice, and to the Office for Civil Rights of the federal health department.",
  },
  "amendment-open": {
    title: "An open request to amend",
    text: "The client has asked this practice to amend something in these records. What they asked for, and the answer where there is one, stand beside the note that it is about.",
  },
  "legal-hold": {
    title: "A legal hold",
    text: "The record that these are taken from is under a legal hold at this practice: nothing of it is destroyed until the hold is lifted. Whoever goes on keeping these records does so as long.",
  },
  "statement-of-disagreement": {
    title: "The client disagrees",
    text: "The client disagrees with something in these records. Their statement stands beside the note it is about.",
  },
};
