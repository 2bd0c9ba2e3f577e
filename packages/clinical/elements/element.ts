/**
 * An element is an atom of a clinical note: one kind of observation, with its own text and provenance.
 * Every format is a view of the same elements.
 */
export const elementIds = [
  "focus",
  "reported",
  "observed",
  "interventions",
  "response",
  "evaluation",
  "assessment",
  "progress",
  "risk",
  "medication",
  "plan",
  "narrative",
  // Elements that only a group session's shared part has.
  "topic",
  "objective",
  "segment",
  "climate",
] as const;

export type ElementId = (typeof elementIds)[number];

export interface Element {
  readonly id: ElementId;
  /** Shown as the label of the element, in sentence case. */
  readonly title: string;
  /** What belongs here, one sentence in plain words. */
  readonly holds: string;
  /** Where it may stand: in one client's part, in a group's shared part, or both. */
  readonly scope: "client" | "shared" | "both";
  /** May repeat, told apart by a key (a problem, an objective, a facilitator, a segment). */
  readonly repeats: boolean;
}

export function defineElement(element: Element): Element {
  return Object.freeze(element);
}
