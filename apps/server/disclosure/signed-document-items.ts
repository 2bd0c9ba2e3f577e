import { ordinaryItem } from "@goldthread/clinical/disclosure/record-item.ts";
import { listClientDocuments } from "@goldthread/store/queries/client-document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { answerFacts } from "../client-documents/document-pdf.ts";
import { presentDocument, type PresentedDocument } from "../client-documents/present-document.ts";
import type { Disclosable } from "./disclosable.ts";
import { othersIn, type NamedPerson } from "./others-in.ts";

interface Whose {
  readonly clientId: string;
  readonly clientName: string;
  readonly zone: string;
  readonly isPart2: boolean;
  readonly people: readonly NamedPerson[];
}

/**
 * What was signed, in its words. What another adult signed is theirs as a joint session is: it goes with their own
 * agreement. What was asked and not signed is no record yet.
 */
export async function signedDocumentItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const rows = await listClientDocuments(tx, whose.clientId);
  return rows.map(presentDocument).flatMap((document) => signedDocumentItem(document, whose));
}

export function signedDocumentItem(
  document: PresentedDocument,
  { clientName: client, zone, isPart2, people }: Omit<Whose, "clientId">,
): readonly Disclosable[] {
  const { id, title, text, textDigest, signature, contact } = document;
  if (signature === null) return [];
  const sections = [{ key: "text", title, text }];
  const author = { name: client, credential: "" };
  const beside = contact === null ? [] : [contact];
  return [
    {
      item: {
        ...ordinaryItem,
        id,
        kind: "signed-document",
        day: signature.on,
        title: `Signed: ${title}`,
        isPart2,
        sharedWith: beside.map((one) => one.id),
        others: othersIn(sections, { kind: "progress", format: "document", client, author, people }),
      },
      beside,
      facts: [...answerFacts(document, zone), ["SHA-256 of the words", textDigest]],
      sections,
      signatures: [],
      digest: textDigest,
      // Its page stands in the act of the release: a signature may be taken back afterwards.
      isSignedDigest: false,
    },
  ];
}
