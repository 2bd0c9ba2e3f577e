import { formatProvenance, provenanceNameLimit } from "../note/provenance.ts";

const mark = "template:Sample: ";

/** Where the words of a sample note say they come from, once they stand in somebody's draft. */
export function sampleOrigin(title: string): string {
  const longest = provenanceNameLimit - "Sample: ".length;
  return formatProvenance({ source: "template", name: `Sample: ${title.slice(0, longest).trim()}` });
}

export function isOfSample(from: string): boolean {
  return from.startsWith(mark);
}

/** Templates of somebody's own: not what the program itself put in from the plan or the schedule. */
export function isOfTemplate(from: string): boolean {
  return from.startsWith("template:") && !isOfSample(from) && !ofTheRecord.has(from.slice("template:".length));
}

/** Names under which the program itself puts words in. A template of somebody's own MUST have another. */
export const ofTheRecord: ReadonlySet<string> = new Set(["objective", "session plan", "curriculum", "schedule"]);
