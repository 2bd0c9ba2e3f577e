import { verifyCheckpoint, type SignedCheckpoint } from "../checkpoint.ts";
import { verifyConsistency } from "../consistency-proof.ts";
import { parseHex } from "../hex.ts";
import { digestOf, countOf, fieldsOf, listOf } from "./fields.ts";
import { OutOfForm, type Finding } from "./finding.ts";

/** A checkpoint kept outside, and the proof that links it to another size, as `GET /api/ledger/consistency` gives it. */
export type OlderCheckpoint = {
  readonly checkpoint: string;
  readonly consistency?: ConsistencyProof | undefined;
};

export type ConsistencyProof = { readonly from: number; readonly to: number; readonly proof: readonly string[] };

/** Reads the API's answer; throws `OutOfForm`. */
export function readConsistency(value: unknown): ConsistencyProof {
  const { from, to, proof } = fieldsOf({ value, at: "consistency" }, ["from", "to", "proof"]);
  return { from: countOf(from), to: countOf(to), proof: listOf(proof).map(digestOf) };
}

/** Whether the kept checkpoint and this one are of one history: neither was rewritten before the smaller of them. */
export async function findOlderFaults(
  { checkpoint: kept, consistency }: OlderCheckpoint,
  { vkey, checkpoint }: { readonly vkey: string; readonly checkpoint: SignedCheckpoint },
): Promise<readonly Finding[]> {
  const at = "the kept checkpoint";
  const verdict = await verifyCheckpoint(kept, vkey);
  if (!verdict.ok) return [{ at, what: verdict.what }];
  const [older, newer] = [verdict.checkpoint, checkpoint].toSorted((a, b) => a.size - b.size);
  if (older === undefined || newer === undefined) throw new OutOfForm(at, "there is none");
  const [from, to] = [older.size, newer.size];
  const proof = from === to ? [] : consistency?.proof;
  if (proof === undefined)
    return [{ at, what: `it is of another size, and that takes a consistency proof from ${from} to ${to}` }];
  if (from !== to && (consistency?.from !== from || consistency.to !== to))
    return [{ at, what: `the consistency proof is not from ${from} to ${to}` }];
  const fits = verifyConsistency({ from, to, fromRoot: older.root, toRoot: newer.root, proof: proof.map(parseHex) });
  return fits ? [] : [{ at, what: "the history before it was rewritten: the one does not continue the other" }];
}
