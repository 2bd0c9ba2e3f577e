/** By what right somebody of a chart's contacts acts for the client; the paper that says so is named beside it. */
export const actsAs = ["parent", "guardian", "conservator", "agent", "executor", "other"] as const;
export type ActsAs = (typeof actsAs)[number];

export const actsAsWords: Readonly<Record<ActsAs, string>> = {
  parent: "Parent of a minor",
  guardian: "Guardian of a minor",
  conservator: "Guardian or conservator of an adult",
  agent: "Agent under a power of attorney for health care",
  executor: "Executor of somebody who died",
  other: "By another right",
};

interface Acting {
  readonly actsAs: ActsAs | null;
  readonly actsFrom: string | null;
  readonly actsUntil: string | null;
  readonly endedOn: string | null;
}

/** Whether somebody acts for the client on this day: a right that ends with the client's coming of age ends by itself. */
export function actsOn(
  { actsAs: right, actsFrom, actsUntil, endedOn }: Acting,
  { day, isMinor }: { readonly day: string; readonly isMinor: boolean },
): boolean {
  if (right === null || actsFrom === null || actsFrom > day) return false;
  if ((right === "parent" || right === "guardian") && !isMinor) return false;
  return (actsUntil === null || actsUntil >= day) && (endedOn === null || endedOn > day);
}
