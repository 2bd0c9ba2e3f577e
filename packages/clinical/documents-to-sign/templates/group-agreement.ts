import { defineDocumentTemplate } from "../document-template.ts";

export const groupAgreement = defineDocumentTemplate({
  id: "group-agreement",
  title: "Agreement of the group",
  when: "Before somebody joins a group.",
  signers: ["client"],
  version: 1,
  text: `I am joining a group at {practice}.

What others say in the group stays there. I do not tell anybody who is in it, or anything by which somebody could be known. This holds after I have left, too.

The people who lead the group are bound by law to keep it confidential. The other members are bound by this promise. The practice cannot guarantee that everybody keeps it.

I may talk about what I myself said and learned.

I come on time, and I say beforehand when I cannot come. I do not come under the influence of alcohol or drugs. I threaten and hurt nobody. I record nothing.

I decide myself what I speak about. I may be silent.

A note of each session is kept in my own record. It does not name other members.

I may leave the group at any time. It helps everybody if I come once more to say goodbye.`,
  adapt: "A group that has its own agreement asks that one. Say what happens when somebody breaks it.",
  sources: [
    {
      cite: "Custom of the field: members promise confidentiality to each other, which staff cannot guarantee; signed and dated",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  ],
});
