import type { ElementId } from "@goldthread/clinical/elements/element.ts";

/** The other book, as the notebook sees it while both lie side by side. */
export interface OfficialBook {
  /** What the official note of this session says at this moment. */
  text(): string;
  /** Writes a sentence into the official note; null where nothing can be written there any more. */
  readonly take: ((sentence: string, into: ElementId) => void) | null;
}

const places: Readonly<Record<string, ElementId>> = {
  risk: "risk",
  medication: "medication",
  "test-results": "assessment",
  diagnosis: "assessment",
  prognosis: "assessment",
  plan: "plan",
  progress: "progress",
  symptoms: "reported",
  "functional-status": "reported",
  times: "narrative",
};

/** Where in the official note a sentence belongs that was found under this label. */
export function placeOfLabel(label: string): ElementId {
  return places[label] ?? "narrative";
}
