import { readClientDocument, type ClientDocumentRow } from "@goldthread/store/queries/client-document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { presentDocument, type PresentedDocument } from "./present-document.ts";

export interface DocumentToAnswer {
  readonly row: ClientDocumentRow;
  readonly document: PresentedDocument;
}

/** One that was asked and nothing came of yet. */
export async function documentToAnswer(tx: Transaction, id: string): Promise<DocumentToAnswer> {
  return documentIn(tx, { id, state: "waits" });
}

/** One that was signed, and whose signature nobody took back. */
export async function documentToTakeBack(tx: Transaction, id: string): Promise<DocumentToAnswer> {
  return documentIn(tx, { id, state: "signed" });
}

async function documentIn(
  tx: Transaction,
  { id, state }: { readonly id: string; readonly state: PresentedDocument["state"] },
): Promise<DocumentToAnswer> {
  const row = (await readClientDocument(tx, id)) ?? refuse("not_found");
  const document = presentDocument(row);
  if (document.state !== state) refuse(state === "waits" ? "document_answered" : "document_not_signed");
  return { row, document };
}
