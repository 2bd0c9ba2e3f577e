import { defineDocumentTemplate } from "../document-template.ts";

export const practicePolicies = defineDocumentTemplate({
  id: "practice-policies",
  title: "How the practice works",
  when: "At the first visit, and when one of these changes.",
  signers: ["client"],
  version: 1,
  text: `I have read how {practice} works, and could ask about it.

Appointments. If I cannot come, I say so at least {hours} hours before. What is cancelled later may be charged: {fee}. Insurance does not pay for that.

Bills. I have been told what a session costs and what I pay myself.

Between sessions. Messages are answered within {working days} working days. They are not read around the clock, so I do not use them in an emergency. In danger I call my local emergency number; in the United States I can call or text 988.

My record. I may read it, ask for a copy, and ask for a change. I can see who has opened it.

Privacy. I have received the notice of how my information is used and whom I can complain to. My signature says that I received it, and no more.`,
  adapt:
    "Fill in hours, fee and days as you keep them. Hand out your own notice of privacy practices with it; this is no such notice.",
  sources: [
    {
      cite: "45 CFR 164.520(c)(2)(ii), written acknowledgement that the notice of privacy practices was received",
      url: "https://www.ecfr.gov/current/title-45/part-164/section-164.520",
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  ],
});
