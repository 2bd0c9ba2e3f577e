import type { WordingRow } from "@goldthread/store/queries/document-wording.ts";
import { refuse } from "../errors.ts";

interface Titled extends Pick<WordingRow, "template" | "title"> {
  readonly id?: string;
}

/** Two wordings of one kind are told apart by their titles, wherever one is chosen. */
export function refuseTakenTitle(wordings: readonly WordingRow[], { id, template, title }: Titled): void {
  const same = (one: WordingRow) =>
    one.id !== id && !one.removed && one.template === template && one.title.toLowerCase() === title.toLowerCase();
  if (wordings.some(same))
    refuse("invalid_input", [{ field: "title", expected: "expected a title that no other wording of this kind has" }]);
}
