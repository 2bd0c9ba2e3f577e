import type { ProvenanceSpan } from "@goldthread/clinical/note/note-body.ts";
import { type Provenance, parseProvenance } from "@goldthread/clinical/note/provenance.ts";
import { dayWords } from "../../time/words.ts";

export interface TextRun {
  readonly text: string;
  readonly from: Provenance;
}

/** A text as stretches of one origin each, in order and whole. */
export function textRuns(text: string, spans: readonly ProvenanceSpan[]): TextRun[] {
  return spans.map(({ start, end, from }) => ({ text: text.slice(start, end), from: parseProvenance(from) }));
}

/** Where words came from that nobody typed here; null for what was typed. */
export function originWords(from: Provenance): string | null {
  switch (from.source) {
    case "typed":
      return null;
    case "carried":
      return `carried from ${dayWords(from.from)}`;
    case "snippet":
      return `snippet ${from.name}`;
    case "template":
      return `template ${from.name}`;
    case "drafted":
      return `drafted by ${from.by}`;
  }
}
