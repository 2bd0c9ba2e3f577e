import { sha256, toHex } from "@goldthread/ledger";
import { insertPlanSignature, listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { standFor, type ActsToRecord } from "../ledger/stand-for.ts";

export interface PlanSigner {
  readonly as: "clinician" | "supervisor" | "client";
  readonly name: string;
  readonly credential: string;
  readonly relation: string;
  readonly method: "passphrase" | "screen" | "verbal";
  readonly words: string;
}

export interface PlanToSign {
  readonly clientId: string;
  /** The number that the signer saw: it MUST still be the newest. */
  readonly version: number;
  readonly signer: PlanSigner;
}

/** One signature over the newest version, by its content's digest. Answers its id. */
export async function signVersion(
  tx: Transaction,
  { clientId, version, signer }: PlanToSign,
  act: Omit<ActsToRecord, "kind">,
): Promise<string> {
  const [newest] = await listPlanVersions(tx, clientId, 1);
  if (newest === undefined) refuse("not_found");
  if (newest.number !== version) refuse("changed_meanwhile");
  const versionDigest = toHex(sha256(newest.content));
  const facts = { clientId, versionId: newest.id, number: version, versionDigest, ...signer };
  const [row] = await standFor(tx, [facts], { ...act, kind: "plan-signed" });
  if (row === undefined) throw new Error("an act was not recorded");
  await insertPlanSignature(tx, row);
  return row.id;
}
