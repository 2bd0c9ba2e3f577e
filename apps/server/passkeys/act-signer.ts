import { randomBytes, randomUUID } from "node:crypto";
import type { SignatureMethod } from "@goldthread/store/schema/note.ts";
import { refuse } from "../errors.ts";
import { takeRandom } from "../signing/take-random.ts";
import type { PasskeyProof } from "./prove-by-passkey.ts";
import { seededSources } from "./seeded-sources.ts";

/** How one act is signed, and everything in it that chance or the clock decides. */
export interface ActSigner {
  readonly method: SignatureMethod;
  readonly at: Date;
  readonly newId: () => string;
  /** 32 random bytes in base64. */
  readonly newSalt: () => string;
  /**
   * MUST be told the digest of everything that the act signs, in the same order each time. Answers what is kept with it:
   * the passkey's act, or undefined for a passphrase.
   */
  seal(digests: readonly string[]): string | undefined;
}

/** What was shown before the transaction: a passphrase, a passkey's answer, or nothing yet but the wish to be asked. */
export type ActProof =
  | { readonly by: "passphrase"; readonly at: Date }
  | { readonly by: "passkey"; readonly proof: PasskeyProof }
  | AskedProof;

export interface AskedProof {
  readonly by: "asking";
  readonly nonce: Uint8Array;
  readonly seed: Uint8Array;
  readonly at: Date;
  /** What would be signed; undefined until the act was tried. */
  digests?: readonly string[];
}

export const askedProof = (at: Date): AskedProof => ({
  by: "asking",
  nonce: randomBytes(32),
  seed: randomBytes(32),
  at,
});

/** Who showed themselves by their passphrase, at that moment. */
export function passphraseSigner(at: Date, newId: () => string = randomUUID): ActSigner {
  return { method: "passphrase", at, newId, newSalt: () => takeRandom().toString("base64"), seal: () => undefined };
}

/** A signer, and the digests that it was told of. Made anew for each try of the transaction. */
export function signerOf(proof: ActProof): { readonly signer: ActSigner; readonly digests: readonly string[] } {
  const digests: string[] = [];
  if (proof.by === "passphrase") return { signer: passphraseSigner(proof.at), digests };
  const seed = proof.by === "asking" ? proof.seed : proof.proof.seed;
  const at = proof.by === "asking" ? proof.at : new Date(proof.proof.by.at);
  // What is written while asking is taken back, so anything may stand for the answer that is not there yet.
  const kept = proof.by === "asking" ? "asked" : proof.proof.by.content;
  const seal = (given: readonly string[]) => {
    digests.push(...given);
    return kept;
  };
  return { signer: { ...seededSources(seed), method: "passkey", at, seal }, digests };
}

/** Whatever changed since the passkey was asked makes something else than what it signed. */
export function refuseOthers({ by }: PasskeyProof, digests: readonly string[]): void {
  const same = digests.length === by.digests.length && digests.every((digest, at) => digest === by.digests[at]);
  if (!same) refuse("changed_meanwhile");
}
