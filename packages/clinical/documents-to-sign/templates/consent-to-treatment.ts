import { defineDocumentTemplate } from "../document-template.ts";

export const consentToTreatment = defineDocumentTemplate({
  id: "consent-to-treatment",
  title: "Consent to treatment",
  when: "At the first visit, and again when the treatment becomes another one.",
  signers: ["client"],
  version: 1,
  text: `I agree to be treated at {practice}.

My clinician has told me what we plan to do, what it may help with, what may be hard about it, and which other ways there are, to do nothing among them. I could ask questions, and they were answered.

Talking about hard things can make me feel worse for a while. Nobody can promise me a result.

I may ask questions at any time, say no to any part of the treatment, or stop. If I stop, I can ask for help with finding somebody else.

What I say is kept confidential. I have been told when the law lets or makes the practice tell somebody: when I or somebody else is in serious danger, when a child or an adult who cannot protect themself is abused or neglected, and when a court orders it.

Notes are kept of our sessions, and I may read them.

I may take this consent back at any time. It then no longer holds for what comes after.`,
  adapt:
    "Name the treatment and its risks where it is more than talking. Say what your state asks about minors, duties to report and danger to others.",
  sources: [
    {
      cite: "State law and professional codes on informed consent; which one applies is for the practice to say",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  ],
});
