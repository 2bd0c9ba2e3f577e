import { sha256, toHex } from "@goldthread/ledger";
import { insertPlanSignature, listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { standSigned } from "../ledger/stand-signed.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";

export interface PlanSigner {
  readonly as: "clinician" | "supervisor" | "client";
  readonly name: string;
  readonly credential: string;
  readonly relation: string;
  readonly method: "passphrase" | "passkey" | "screen" | "verbal";
  readonly words: string;
  /** Which of the chart's contacts agreed in the client's place. */
  readonly signerContactId?: string;
}

export interface PlanToSign {
  readonly clientId: string;
  /** The number that the signer saw: it MUST still be the newest. */
  readonly version: number;
  readonly signer: PlanSigner;
}

/**
 * One signature over the newest version, by its content's digest: a colleague's by the passkey or passphrase that they
 * just showed, the client's as whoever recorded it says. Answers its id.
 */
export async function signVersion(
  tx: Transaction,
  { clientId, version, signer }: PlanToSign,
  { by, act }: { readonly by: string; readonly act: ActSigner },
): Promise<string> {
  const [newest] = await listPlanVersions(tx, clientId, 1);
  if (newest === undefined) refuse("not_found");
  if (newest.number !== version) refuse("changed_meanwhile");
  const versionDigest = toHex(sha256(newest.content));
  const author = { name: signer.name, credential: signer.credential };
  const facts = { clientId, versionId: newest.id, number: version, versionDigest, ...signer };
  const said = act.method === "passkey" ? { ...facts, author, salt: act.newSalt() } : facts;
  const [row] = await standSigned(tx, [said], { kind: "plan-signed", by, author, signer: act });
  if (row === undefined) throw new Error("an act was not recorded");
  await insertPlanSignature(tx, row);
  return row.id;
}
