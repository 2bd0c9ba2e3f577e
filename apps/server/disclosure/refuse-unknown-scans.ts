import type { Ground } from "@goldthread/clinical/disclosure/index.ts";
import { listDocuments } from "@goldthread/store/queries/document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

interface Scans {
  readonly clientId: string;
  readonly answers: Readonly<Record<string, string | undefined>>;
}

/** A scan is one of this client's documents, and still counts. */
export async function refuseUnknownScans(
  tx: Transaction,
  { needs }: Ground,
  { clientId, answers }: Scans,
): Promise<void> {
  const named = needs.filter(({ id, answer }) => answer === "scan" && (answers[id]?.trim() ?? "") !== "");
  if (named.length === 0) return;
  const documents = new Map((await listDocuments(tx, clientId)).map((document) => [document.id, document]));
  const fields = named
    .filter(({ id }) => documents.get(answers[id]?.trim() ?? "")?.withdrawnAt !== null)
    .map(({ id }) => ({ field: `answers.${id}`, expected: "expected one of this client's documents" }));
  if (fields.length > 0) refuse("invalid_input", fields);
}
