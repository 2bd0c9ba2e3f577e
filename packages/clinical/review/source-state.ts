import type { Source } from "./finding.ts";

/** What is known of a citation, in a sentence: never more than was done. */
export function sourceState({ read, fact }: Source): string {
  const state =
    fact === undefined
      ? ""
      : fact.status === "verified"
        ? `The fact is verified in a copy of the source or of one that quotes it (as of ${fact.on}).`
        : `The fact is general knowledge of the field and not verified (as of ${fact.on}).`;
  const page = read === null ? "" : `The page cited was read on ${read}.`;
  return [state, page].filter(Boolean).join(" ") || "Not checked against its source.";
}
