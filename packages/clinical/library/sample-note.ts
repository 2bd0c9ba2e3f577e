import type { ElementId } from "../elements/element.ts";

/** What a sample shows. A group's two parts are samples of their own. */
export const sampleKinds = {
  individual: "Individual session",
  family: "Family session",
  "group-shared": "Group: shared part",
  "group-member": "Group: one member’s part",
  intake: "Intake",
  crisis: "Crisis",
  medication: "Medication visit",
  nursing: "Nursing and daily care",
  contact: "Contact that is no session",
  missed: "No-show or cancellation",
  summary: "Summary",
} as const;

export type SampleKind = keyof typeof sampleKinds;

/**
 * A whole note, written for this library: everybody in it is fictional. One file each in `samples/`, named after its id.
 * It MUST pass the reviewer of this repository with nothing missing and nothing that blocks; a test reads each of them.
 */
export interface SampleNote {
  readonly id: string;
  readonly title: string;
  readonly kind: SampleKind;
  /** A format's id. */
  readonly format: string;
  /** What to look at, one sentence. */
  readonly about: string;
  /** Of the session; nothing where there was none. */
  readonly minutes: number;
  /** Of the fictional plan that the note is tied to. */
  readonly objectives: readonly string[];
  readonly elements: readonly { readonly element: ElementId; readonly text: string }[];
}

export function defineSample(sample: SampleNote): SampleNote {
  return Object.freeze(sample);
}
