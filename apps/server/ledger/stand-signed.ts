import type { Canonical, EntryKind } from "@goldthread/ledger";
import { additionSubject } from "@goldthread/store/addition-subject.ts";
import type { SignedAct } from "@goldthread/store/queries/act-into.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";
import { standFor } from "./stand-for.ts";

export interface ActsToSign {
  readonly kind: EntryKind;
  /** Who signs. */
  readonly by: string;
  /** Their name and credential, as each content MUST say them too. */
  readonly author: { readonly name: string; readonly credential: string };
  readonly signer: ActSigner;
}

/**
 * As {@link standFor}, of acts that are signed: by passkey over the digests of all of them at once, and each entry stands
 * for its content and for the passkey's act.
 */
export async function standSigned(
  tx: Transaction,
  acts: readonly Readonly<Record<string, Canonical>>[],
  { kind, by, author, signer }: ActsToSign,
): Promise<readonly SignedAct[]> {
  const at = signer.at.toISOString();
  let passkey: string | undefined;
  const rows = await standFor(tx, acts, {
    kind,
    by,
    at: signer.at,
    newId: signer.newId,
    subjectsOf(made) {
      passkey = signer.seal(made.map(({ digest }) => digest));
      return made.map(({ id, digest }) => additionSubject({ id, at, by, author }, { digest, passkey }));
    },
  });
  return rows.map((row) => ({ ...row, passkey: passkey ?? null }));
}
