/** What one session's note has to say, element by element, before a format arranges it. Every entry is one or more sentences. */
export interface Content {
  readonly focus: readonly string[];
  readonly reported: readonly string[];
  readonly observed: readonly string[];
  readonly interventions: readonly string[];
  readonly response: readonly string[];
  readonly assessment: readonly string[];
  readonly progress: readonly string[];
  readonly risk: readonly string[];
  readonly medication: readonly string[];
  readonly plan: readonly string[];
}
