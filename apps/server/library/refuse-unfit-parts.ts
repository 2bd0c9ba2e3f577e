import { refuse } from "../errors.ts";

interface Shortcut {
  readonly kind: "snippet" | "template";
  readonly format: string | null;
  readonly parts: readonly { readonly element: string | null }[];
}

/** A snippet is words for where the cursor stands; a template's words each have their place. */
export function refuseUnfitParts({ kind, format, parts }: Shortcut): void {
  if (kind === "snippet") {
    if (parts.length !== 1 || parts[0]?.element !== null)
      refuse("invalid_input", [
        { field: "parts", expected: "expected one part without an element, as it is a snippet" },
      ]);
    if (format !== null)
      refuse("invalid_input", [{ field: "format", expected: "expected no format, as it is a snippet" }]);
    return;
  }
  const at = parts.findIndex(({ element }) => element === null);
  if (at >= 0)
    refuse("invalid_input", [{ field: `parts.${at}.element`, expected: "expected the element that it is for" }]);
}
