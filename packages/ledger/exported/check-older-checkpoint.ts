import { verifyCheckpoint, type SignedCheckpoint } from "../checkpoint.ts";
import { verifyConsistency } from "../consistency-proof.ts";
import { parseHex } from "../hex.ts";
import { digestOf, countOf, fieldsOf, listOf, recordOf, textOf, type At } from "./fields.ts";
import { OutOfForm, type Finding } from "./finding.ts";

/** A checkpoint kept outside, and the proof that links it to another size, as `GET /api/ledger/consistency` gives it. */
export type OlderCheckpoint = {
  readonly checkpoint: string;
  readonly consistency?: ConsistencyProof | undefined;
};

export type ConsistencyProof = {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
  /** Keys that signed the ledger before, oldest first. */
  readonly earlier?: readonly EarlierKey[] | undefined;
};

/** A restored copy signs under a key of its own. Checkpoints of at most that size are signed by the one before. */
export type EarlierKey = { readonly vkey: string; readonly upTo: number };

/** Reads the API's answer; throws `OutOfForm`. An answer without earlier keys is one of a ledger that had none. */
export function readConsistency(value: unknown): ConsistencyProof {
  const at = "consistency";
  const given = recordOf({ value, at });
  const { from, to, proof, earlier } = fieldsOf({ value: { earlier: [], ...given }, at }, [
    "from",
    "to",
    "proof",
    "earlier",
  ]);
  return {
    from: countOf(from),
    to: countOf(to),
    proof: listOf(proof).map(digestOf),
    earlier: listOf(earlier).map(readEarlierKey),
  };
}

function readEarlierKey(given: At): EarlierKey {
  const { vkey, upTo } = fieldsOf(given, ["vkey", "upTo"]);
  return { vkey: textOf(vkey), upTo: countOf(upTo) };
}

/** By which of a ledger's keys a checkpoint of that size has to be signed. */
function keyOfSize(size: number, { vkey, earlier }: { vkey: string; earlier: readonly EarlierKey[] }): string {
  return earlier.find(({ upTo }) => size <= upTo)?.vkey ?? vkey;
}

/** Whether the kept checkpoint and this one are of one history: neither was rewritten before the smaller of them. */
export async function findOlderFaults(
  { checkpoint: kept, consistency }: OlderCheckpoint,
  { vkey, checkpoint }: { readonly vkey: string; readonly checkpoint: SignedCheckpoint },
): Promise<readonly Finding[]> {
  const at = "the kept checkpoint";
  const size = Number(kept.split("\n", 2)[1] ?? "0");
  const verdict = await verifyCheckpoint(kept, keyOfSize(size, { vkey, earlier: consistency?.earlier ?? [] }));
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
