import { listSignedByOthers } from "@goldthread/store/queries/client-document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

/** What somebody else in the client's sessions signed: that notes of them may go along. */
export interface AgreementPaper {
  readonly documentId: string;
  readonly title: string;
  /** The day on which it was signed. */
  readonly on: string;
}

/** By the contact who signed; without those whose signature was taken back. */
export async function agreementPapers(tx: Transaction, clientId: string): Promise<ReadonlyMap<string, AgreementPaper>> {
  const rows = await listSignedByOthers(tx, { clientId, template: "joint-session-record" });
  return new Map(rows.map(({ contactId, ...paper }) => [contactId, paper]));
}

/** How each of those who are said to have agreed did so: by a paper that stands in the chart, or without one. */
export function agreementsOf(
  agreed: readonly string[],
  papers: ReadonlyMap<string, AgreementPaper>,
): { readonly personId: string; readonly documentId: string | null }[] {
  return agreed.map((personId) => ({ personId, documentId: papers.get(personId)?.documentId ?? null }));
}
