import { defineDocumentTemplate } from "../document-template.ts";

export const telehealthConsent = defineDocumentTemplate({
  id: "telehealth-consent",
  title: "Consent to sessions by video or phone",
  when: "Before the first session by video or phone.",
  signers: ["client"],
  version: 1,
  text: `I agree that some of my sessions with {practice} are held by video or by phone.

I may ask to meet in person instead, and I may change my mind at any time. It changes nothing about my care otherwise.

A connection can fail, and somebody near me could overhear us. I choose a place where I can talk, and I say so if somebody else is in the room. My clinician does the same.

At each session I say where I am and how I can be reached, so that help can come to me if it has to. If the connection fails, we go on by phone: {phone number to call}.

Nobody records a session, neither the practice nor I, unless both agree in writing.

If I am in danger, I do not wait for a session: I call the emergency number of the place where I am.`,
  adapt:
    "Name the service that you use. Your licence must reach to where the client is during the session. Payers differ on what must be on file, and whether spoken consent is enough.",
  sources: [
    {
      cite: "State telehealth law and payers’ rules, many of which ask for consent to telehealth on file",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  ],
});
