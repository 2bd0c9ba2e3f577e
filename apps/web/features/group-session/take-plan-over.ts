import { elementName, elementText } from "@goldthread/draft/draft-document.ts";
import type * as Y from "yjs";
import type { Output } from "../../api-types.ts";
import { bringIn } from "../writer/bring-in.ts";
import { addSegments, readSegments, removeSegment } from "./segment-document.ts";

type Words = Output<"GET /api/sessions/:sessionId/plan">["words"];

/** Offered once: whoever takes the words out does not want them again. */
export function isPlanTaken(doc: Y.Doc): boolean {
  return doc.getMap("about").get("plan") === true;
}

/**
 * Writes a plan's words into the shared part, each with its origin stated: topic and objective after what stands there,
 * a segment under its label, made where there is none. What comes back takes all of it out again.
 */
export function takePlanOver(doc: Y.Doc, words: Words, newId: () => string): () => void {
  const undos: (() => void)[] = [];
  doc.transact(() => {
    doc.getMap("about").set("plan", true);
    for (const { into, label, text, from } of words) {
      const element = into === "segment" ? segmentText(doc, label, { newId, undos }) : doc.getText(elementName(into));
      undos.push(bringIn(element, text, from));
    }
  });
  return () => {
    doc.transact(() => {
      for (const undo of undos.toReversed()) undo();
      doc.getMap("about").delete("plan");
    });
  };
}

function segmentText(
  doc: Y.Doc,
  label: string,
  { newId, undos }: { readonly newId: () => string; readonly undos: (() => void)[] },
): Y.Text {
  const found = readSegments(doc).find((segment) => segment.label.trim().toLowerCase() === label.toLowerCase());
  if (found !== undefined) return elementText(doc, "segment", found.id);
  const id = newId();
  addSegments(doc, [label], () => id);
  undos.push(() => void removeSegment(doc, id));
  return elementText(doc, "segment", id);
}
