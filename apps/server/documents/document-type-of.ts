import { listDocuments } from "@goldthread/api/nouns/document.ts";
import type { DocumentType } from "./type-of-content.ts";

const type = listDocuments.output.shape.documents.element.shape.type;

/** The column's text as the contract's type: the database holds no other. */
export function documentTypeOf(text: string): DocumentType {
  return type.parse(text);
}
