import type { ConsentBasis, ContactKind } from "../note/note-body.ts";

/** How a contact is called: in the day's list, in the chart and on paper. */
export const contactWords: Readonly<Record<ContactKind, string>> = {
  phone: "Phone call",
  message: "Message",
  collateral: "Collateral contact",
  outreach: "Outreach",
  consultation: "Consultation",
  coordination: "Coordination of care",
  "no-show": "No-show",
  cancellation: "Cancellation",
};

/** On what ground something was said to somebody who is not the client. */
export const consentWords: Readonly<Record<ConsentBasis, string>> = {
  authorisation: "Signed authorisation on file",
  agreement: "The client agreed, spoken",
  guardian: "Guardian or legal representative",
  care: "Treating the client together",
  safety: "Serious danger to somebody",
  "received-only": "Only heard, nothing said",
};
