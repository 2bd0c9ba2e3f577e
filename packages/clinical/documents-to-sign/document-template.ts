import type { Source } from "../review/finding.ts";

/** Whom a document may be asked of: the client, or another adult who sits in their sessions. */
export const signers = ["client", "other-adult"] as const;
export type Signer = (typeof signers)[number];

/**
 * A wording to begin with, of something that is signed: one file each. Settings and citations, not advice; what a practice
 * asks in the end is its own text.
 */
export interface DocumentTemplate {
  readonly id: string;
  /** As the client reads it over the text. */
  readonly title: string;
  /** When it is asked for, in plain words to the clinician. */
  readonly when: string;
  readonly signers: readonly Signer[];
  /** Raised with every change of the text; what was asked before keeps its own words. */
  readonly version: number;
  /** Paragraphs apart by an empty line. A word in braces is a blank; `{practice}` is filled in by itself. */
  readonly text: string;
  /** What a practice has to look at before it uses this. */
  readonly adapt: string;
  /** Where a law or a custom asks for it, each with whether anybody has checked that. */
  readonly sources: readonly Source[];
}

export function defineDocumentTemplate(template: DocumentTemplate): DocumentTemplate {
  return Object.freeze(template);
}

/** Said wherever one of these is about to be asked. */
export const templateCaution =
  "This is a wording to begin with. Your practice adapts it to its state, its payers and what it offers, and has its counsel look at it. It is no legal advice.";
