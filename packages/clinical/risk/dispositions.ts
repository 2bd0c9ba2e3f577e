/** How a risk concern ends. What was done stands beside it in words, with who did it and when. */
export const dispositions = [
  "no-immediate-risk",
  "safety-plan",
  "closer-follow-up",
  "referred",
  "emergency",
  "entered-in-error",
  "other",
] as const;
export type Disposition = (typeof dispositions)[number];

export const dispositionWords: Readonly<Record<Disposition, string>> = {
  "no-immediate-risk": "Asked: no immediate risk",
  "safety-plan": "Safety plan made or gone through",
  "closer-follow-up": "Seen or called more closely",
  referred: "Handed over to another service",
  emergency: "Emergency service or hospital",
  "entered-in-error": "Answered or entered in error",
  other: "Other",
};
