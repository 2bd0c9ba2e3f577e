import { createHash, createPublicKey, verify } from "node:crypto";
import { z } from "zod";

const entry = z.object({ leaf: z.string(), index: z.int(), proof: z.array(z.string()) });
const file = z.object({
  note: z.object({ content: z.string(), digest: z.string() }),
  signatures: z.tuple([z.object({ facts: z.record(z.string(), z.string()), passkey: z.string(), entry })]),
  ledger: z.object({ jwk: z.record(z.string(), z.string()), checkpoint: z.string() }),
});
const act = z.object({
  algorithm: z.enum(["ES256", "EdDSA", "RS256"]),
  publicKey: z.record(z.string(), z.string()),
  rpId: z.string(),
  origin: z.string(),
  digests: z.array(z.string()),
  nonce: z.string(),
  authenticatorData: z.string(),
  clientDataJSON: z.string(),
  signature: z.string(),
});

const sha256 = (...parts: readonly (Buffer | string)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const hex = (...parts: readonly (Buffer | string)[]) => sha256(...parts).toString("hex");
const bytes = (text: string) => Buffer.from(text, "base64url");

/**
 * What docs/exported-note.md says of a note signed once, by passkey, computed by Node's own cryptography. It MUST NOT
 * import any of ours: what signs and what verifies share code, and a mistake in it would agree with itself.
 */
export function checkByNodeAlone(exported: string): Readonly<Record<string, boolean>> {
  const {
    note,
    signatures: [{ facts, passkey, entry: placed }],
    ledger,
  } = file.parse(JSON.parse(exported));
  const asserted = act.parse(JSON.parse(passkey));
  const [authenticator, clientData] = [bytes(asserted.authenticatorData), bytes(asserted.clientDataJSON)];
  const asked = ["goldthread passkey signature 1", ...asserted.digests, bytes(asserted.nonce).toString("hex")];
  const told: unknown = JSON.parse(clientData.toString());
  const leaf = z.object({ digest: z.string(), kind: z.string() }).parse(JSON.parse(placed.leaf));
  const [name, size, root, , line] = ledger.checkpoint.split("\n");
  const signed = Buffer.from(line?.split(" ")[2] ?? "", "base64").subarray(4);
  const ordered = Object.fromEntries(Object.entries(facts).toSorted(([one], [two]) => (one < two ? -1 : 1)));
  return {
    content: hex(note.content) === note.digest && facts["noteDigest"] === note.digest,
    nonce: bytes(asserted.nonce).length === 32,
    passkeyOfTheseFacts: facts["method"] === "passkey" && facts["passkey"] === hex(passkey),
    isAskedAboutThisNote: asserted.digests.includes(note.digest),
    challenge: z
      .object({
        type: z.literal("webauthn.get"),
        challenge: z.literal(sha256(asked.map((part) => `${part}\n`).join("")).toString("base64url")),
        origin: z.literal(asserted.origin),
        crossOrigin: z.literal(false).optional(),
      })
      .safeParse(told).success,
    site:
      new URL(asserted.origin).hostname === asserted.rpId &&
      authenticator.subarray(0, 32).equals(sha256(asserted.rpId)),
    // Bit 0: somebody was there. Bit 2: the authenticator knew who.
    isUserVerified: ((authenticator[32] ?? 0) & 0b101) === 0b101,
    assertion: verify(
      asserted.algorithm === "EdDSA" ? null : "sha256",
      Buffer.concat([authenticator, sha256(clientData)]),
      createPublicKey({ key: asserted.publicKey, format: "jwk" }),
      bytes(asserted.signature),
    ),
    leaf: leaf.digest === hex(JSON.stringify(ordered)) && leaf.kind === "note-signed",
    inclusion: rootFrom(placed, Number(size)).equals(Buffer.from(root ?? "", "base64")),
    checkpoint: verify(
      null,
      Buffer.from(`${name}\n${size}\n${root}\n`),
      createPublicKey({ key: ledger.jwk, format: "jwk" }),
      signed,
    ),
  };
}

/** RFC 9162, section 2.1.3.2. */
function rootFrom({ leaf, index, proof }: z.infer<typeof entry>, size: number): Buffer {
  let [at, last, root] = [index, size - 1, sha256(Buffer.of(0), leaf)];
  for (const step of proof) {
    const beside = Buffer.from(step, "hex");
    if (at % 2 === 1 || at === last) {
      root = sha256(Buffer.of(1), beside, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else root = sha256(Buffer.of(1), root, beside);
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 ? root : Buffer.alloc(0);
}
