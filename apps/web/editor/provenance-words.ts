import { isOfSample } from "@goldthread/clinical/library/sample-origin.ts";
import { parseProvenance } from "@goldthread/clinical/note/provenance.ts";
import { dayShort } from "../time/words.ts";

/** The name under which an inserted objective states its origin. */
export const objectiveTemplate = "objective";

/** What a reader is told about words that nobody typed here. */
export function provenanceWords(form: string): string {
  const provenance = readProvenance(form);
  switch (provenance?.source) {
    case "typed":
      return "Typed";
    case "carried":
      return `Carried over from the note of ${dayShort(provenance.from)}`;
    case "snippet":
      return `From the snippet “${provenance.name}”`;
    case "template":
      if (isOfSample(form)) return "From a sample note about nobody: write your own, or take it out";
      return provenance.name === objectiveTemplate
        ? "Objective from the treatment plan"
        : `From the template “${provenance.name}”`;
    case "drafted":
      return `Drafted by ${provenance.by}`;
    case undefined:
      return "Of unknown origin";
  }
}

function readProvenance(form: string) {
  try {
    return parseProvenance(form);
  } catch {
    return null;
  }
}
