import { ofTheRecord } from "@goldthread/clinical/library/sample-origin.ts";
import { refuse } from "../errors.ts";

interface Shortcut {
  readonly name: string;
  readonly kind: "snippet" | "template";
  readonly format: string | null;
  readonly texts: readonly { readonly element: string | null }[];
}

/** A snippet is words for where the cursor stands; a template's words each have their place. */
export function refuseUnfitTexts({ kind, name, format, texts }: Shortcut): void {
  if (kind === "snippet") {
    if (texts.length !== 1 || texts[0]?.element !== null)
      refuse("invalid_input", [
        { field: "texts", expected: "expected one text without an element, as it is a snippet" },
      ]);
    if (format !== null)
      refuse("invalid_input", [{ field: "format", expected: "expected no format, as it is a snippet" }]);
    return;
  }
  if (ofTheRecord.has(name.toLowerCase()))
    refuse("invalid_input", [{ field: "name", expected: "expected another name: this one is the record's own" }]);
  const at = texts.findIndex(({ element }) => element === null);
  if (at >= 0)
    refuse("invalid_input", [{ field: `texts.${at}.element`, expected: "expected the element that it is for" }]);
}
