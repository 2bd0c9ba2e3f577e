import {
  createPasskey,
  createRecoveryKey,
  createNotebookKey,
  type KeyRing,
  parseBase64,
  type RecoveryKey,
  recipientOf,
  toBase64,
  unwrapWithPasskey,
  unwrapWithRecoveryKey,
  wrapForRecovery,
  wrapWithPasskey,
} from "@goldthread/vault";
import type { NewWrap, Wrap } from "./api.ts";
import { unwrapByPassphrase, wrapByPassphrase } from "./ask-passphrase-worker.ts";

/** What an author shows to open the notebook, or to change how it is opened. */
export type Proof =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recovery"; readonly typed: string }
  | { readonly kind: "passkey"; readonly wrapId?: string };

export async function newRing(author: string): Promise<{ readonly ring: KeyRing; readonly recoveryKey: RecoveryKey }> {
  const recoveryKey = await createRecoveryKey();
  const recoveryRecipient = await recipientOf(recoveryKey);
  return { ring: { author, keys: [createNotebookKey()], recoveryRecipient }, recoveryKey };
}

/** The keys in the clear. Throws a VaultError that says why not. The caller MUST wipe them. */
export async function openRing(proof: Proof, wraps: readonly Wrap[], author: string): Promise<KeyRing> {
  const fitting = wraps.filter(({ kind, id }) =>
    proof.kind === "passkey" ? kind === "passkey" && (proof.wrapId ?? id) === id : kind === proof.kind,
  );
  let problem: unknown = new Error("This notebook has no such way in.");
  for (const wrap of fitting) {
    try {
      return await openWrap(proof, wrap, author);
    } catch (cause) {
      problem = cause;
    }
  }
  throw problem;
}

function openWrap(proof: Proof, { wrapped, hint }: Wrap, author: string): Promise<KeyRing> {
  const bytes = parseBase64(wrapped);
  if (proof.kind === "passphrase") return unwrapByPassphrase(bytes, proof.passphrase, author);
  if (proof.kind === "recovery") return unwrapWithRecoveryKey(bytes, proof.typed, author);
  return unwrapWithPasskey(bytes, author, hint === "" ? undefined : hint);
}

export async function passphraseWrap(
  ring: KeyRing,
  passphrase: string,
  id: string = crypto.randomUUID(),
): Promise<NewWrap> {
  return { id, kind: "passphrase", label: "Passphrase", wrapped: toBase64(await wrapByPassphrase(ring, passphrase)) };
}

export async function recoveryWrap(ring: KeyRing, id: string = crypto.randomUUID()): Promise<NewWrap> {
  return { id, kind: "recovery", label: "Printed recovery key", wrapped: toBase64(await wrapForRecovery(ring)) };
}

/** The device asks twice: once to make the passkey, once for its secret. */
export async function passkeyWrap(ring: KeyRing, label: string): Promise<NewWrap> {
  const hint = await createPasskey(`Private notebook (${label})`);
  return {
    id: crypto.randomUUID(),
    kind: "passkey",
    label,
    hint,
    wrapped: toBase64(await wrapWithPasskey(ring, hint)),
  };
}

/** Whether this browser could make a passkey that seals; whether the device can is known only when it is asked. */
export function mayHavePasskeys(): boolean {
  return typeof PublicKeyCredential === "function" && window.isSecureContext;
}
