import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { elementName, readDraft } from "@goldthread/draft/draft-document.ts";
import type * as Y from "yjs";
import { bringIn } from "../writer/bring-in.ts";

export type Beginning = { readonly element: string; readonly text: string; readonly from: string };

/**
 * Writes the words that a draft begins with into one that nobody has written in, each with its origin stated. Once only:
 * whoever takes them out does not get them again.
 */
export function beginWith(doc: Y.Doc, beginning: readonly Beginning[]): void {
  const about = doc.getMap("about");
  if (beginning.length === 0 || about.get("begun") === true || readDraft(doc).elements.length > 0) return;
  doc.transact(() => {
    about.set("begun", true);
    for (const { element, text, from } of beginning) {
      const id = elementIds.find((known) => known === element);
      if (id !== undefined) bringIn(doc.getText(elementName(id)), text, from);
    }
  });
}
