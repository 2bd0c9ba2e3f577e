import type { FieldFinding } from "./field-finding.ts";
import { isBlank } from "./is-blank.ts";
import type { ElementText } from "./note-body.ts";

/** What keeps a note from being signed. Only what must never be signed: a note that says nothing. */
export function checkReadyToSign(note: { readonly elements: readonly ElementText[] }): FieldFinding[] {
  if (note.elements.some(({ text }) => !isBlank(text))) return [];
  return [
    {
      rule: "note-empty",
      severity: "block",
      field: null,
      message: "Cannot sign the note: it is empty. Write what happened first.",
    },
  ];
}
