import { incidentKinds, incidentParts } from "@goldthread/api/nouns/incident.ts";
import type { Incident } from "./api.ts";

export type Kind = Incident["kind"];
export type Part = Incident["people"][number]["part"];

export const kindWords: Readonly<Record<Kind, string>> = {
  violence: "Violence",
  threat: "Threat",
  "self-harm": "Self-harm",
  medical: "Medical",
  substance: "Alcohol or drugs",
  property: "Damage or theft",
  boundary: "Boundary crossed",
  other: "Other",
};
export const kinds: readonly Kind[] = incidentKinds;

export const partWords: Readonly<Record<Part, string>> = {
  involved: "Involved",
  hurt: "Hurt or threatened",
  witness: "Witness",
  responded: "Staff who responded",
};
export const parts: readonly Part[] = incidentParts;

/** What becomes known later, in the order of the form. */
export const laterFields = [
  ["injuries", "Injuries and first aid"],
  ["police", "Police"],
  ["told", "Who was told: guardian, manager, regulator"],
  ["witnesses", "What witnesses said"],
  ["debrief", "Talked over with the group and the staff"],
  ["returnTerms", "Terms of coming back"],
] as const;
