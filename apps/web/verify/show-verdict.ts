import type { NoteVerdict } from "@goldthread/ledger/exported/verify-exported-note.ts";
import { list, piece } from "../standalone/page-parts.ts";
import { retractionIn } from "./addition-facts.ts";
import { readFields } from "./fields.ts";

/** Says whether the file fits, what does not, and what nothing in it proves. */
export function showVerdict(into: HTMLElement, { ok, findings, proven, notProven, note }: NoteVerdict): void {
  const retraction = retractionIn(note?.after.map(({ content }) => readFields(content)) ?? []);
  const parts = ok
    ? [
        piece("h2", ["✓ This note fits: it is as it was signed."], "fits"),
        ...(retraction === null ? [] : [piece("p", [retraction], "differs")]),
        list(proven),
        piece("h2", ["What this file alone cannot prove"]),
        list(notProven),
      ]
    : [
        piece("h2", ["✗ This note does not fit. Something in the file is not as it was."], "differs"),
        list(findings.map(({ at, what }) => `${at}: ${what}`)),
      ];
  into.replaceChildren(...parts);
}

export function showProblem(into: HTMLElement, words: string): void {
  into.replaceChildren(piece("h2", ["Nothing was checked."], "differs"), piece("p", [words]));
}
