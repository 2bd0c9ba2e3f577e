import { inclusionProof, jwkOf, parseEntry, toHex } from "@goldthread/ledger";
import { readCheckpointUpTo } from "@goldthread/store/queries/proof.ts";
import { additionFacts, additionSubject } from "@goldthread/store/addition-subject.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { ledgerReader } from "../proof/ledger-reader.ts";
import type { SignedSummary } from "./signed-summary.ts";

/** A signed summary as a file: the content to the byte, the leaf that stands for it, and its way to the newest checkpoint. */
export async function exportSummary(
  tx: Transaction,
  { row, body, digest }: SignedSummary,
  vkey: string,
): Promise<string> {
  const checkpoint = (await readCheckpointUpTo(tx, null)) ?? refuse("busy");
  if (row.place === null || row.place >= checkpoint.size) refuse("busy");
  const { passkey } = row;
  if (parseEntry(row.leaf).subject !== additionSubject(body, { digest, passkey: passkey ?? undefined }))
    throw new Error("Cannot hand out the summary: its ledger entry is not about it");
  const proof = (await inclusionProof(row.place, checkpoint.size, ledgerReader(tx))).map(toHex);
  const file = {
    goldthread: "signed-summary/1",
    summary: { content: row.content, digest },
    // By passkey the entry stands for a signature's facts over the digest, as of an addition to a note.
    ...(passkey === null ? {} : { signature: { facts: additionFacts(body, { digest, passkey }), passkey } }),
    entry: { leaf: row.leaf, index: row.place, proof },
    ledger: { vkey, jwk: jwkOf(vkey), checkpoint: checkpoint.note },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
