/**
 * What may make a session harder to hold, of which one add-on code asks that at least one be recorded. Four kinds, in our
 * words: the descriptors belong to the American Medical Association.
 */
export const codeTriggers = ["communication", "caregiver", "reported-event", "other-means"] as const;
export type CodeTrigger = (typeof codeTriggers)[number];

export const triggerWords: Readonly<Record<CodeTrigger, string>> = {
  communication: "Communication in the room had to be managed",
  caregiver: "A caregiver's feelings or conduct hindered the work",
  "reported-event": "Something came up that had to be reported",
  "other-means": "Play, equipment or an interpreter was needed",
};

/** The code of interactive complexity, which goes with psychotherapy, an evaluation or a group, and nothing else. */
export const triggersCode = "90785";

/** The recorded triggers in one sentence, each once and in the order of the list. */
export function sayTriggers(triggers: readonly CodeTrigger[]): string {
  return codeTriggers
    .filter((one) => triggers.includes(one))
    .map((one) => triggerWords[one].toLowerCase())
    .join("; ");
}
