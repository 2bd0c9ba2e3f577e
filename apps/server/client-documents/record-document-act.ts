import type { Canonical } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertDocumentAct, type ClientDocumentRow } from "@goldthread/store/queries/client-document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";
import { parseAsked } from "./document-acts.ts";

type Facts = Readonly<Record<string, Canonical>>;

/** One act about a document to sign, with the entry that stands for it. */
export async function recordDocumentAct(tx: Transaction, facts: Facts, { by, at, newId }: Acting): Promise<Act> {
  const act = await standForOne(tx, facts, { kind: "client-document", by, at, newId });
  await insertDocumentAct(tx, act);
  return act;
}

/** What every act about a document that was asked names: whose it is, and the digest of its words. */
export function aboutDocument({ id: documentId, clientId, content }: ClientDocumentRow): Facts {
  const { textDigest, contactId } = parseAsked(content);
  return { clientId, documentId, textDigest, contactId };
}
