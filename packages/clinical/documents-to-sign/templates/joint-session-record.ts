import { sources } from "../../disclosure/sources.ts";
import { defineDocumentTemplate } from "../document-template.ts";

export const jointSessionRecord = defineDocumentTemplate({
  id: "joint-session-record",
  title: "Notes of our joint sessions",
  when: "Of each adult who sits in sessions of a couple or a family, before notes of those sessions leave the record.",
  signers: ["other-adult", "client"],
  version: 1,
  text: `I take part in sessions at {practice} together with somebody close to me.

A note of these sessions is kept. It may hold what I said and what was said about me.

I agree that notes of our joint sessions may go along when the record they stand in is released: to the person whose record it is, or to somebody else with that person's written authorisation.

I know that without this agreement those notes stay where they are. Nobody has to sign it to be treated.

It covers no private notes of a clinician, and nothing that I say in sessions of my own.

I may take this agreement back at any time. What has gone until then cannot be called back.`,
  adapt:
    "Say whether your practice keeps one record for a couple or a family, or one for each adult. State law may ask for more, above all where children sit in the sessions.",
  sources: [sources.ownRecord],
});
