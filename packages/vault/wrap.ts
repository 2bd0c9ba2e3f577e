import { Decrypter, Encrypter, webauthn } from "age-encryption";
import { type Bytes, joinBytes } from "./bytes.ts";
import { type KeyRing, parseKeyRing, renderKeyRing } from "./key-ring.ts";
import { parseRecoveryKey, recipientOf } from "./recovery-key.ts";
import { VaultError, type VaultProblem } from "./vault-error.ts";

/**
 * How hard a guess is: scrypt with N = 2^17, about a second and 128 MB for each on this kind of machine, with a
 * passphrase that must be long. See docs/decisions/0024-sealing-with-age.md.
 */
const workFactor = 17;

interface PassphraseOptions {
  readonly workFactor?: number;
}

/** The keys as an age file that the passphrase opens. */
export async function wrapWithPassphrase(
  ring: KeyRing,
  passphrase: string,
  options: PassphraseOptions = {},
): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(options.workFactor ?? workFactor);
  encrypter.setPassphrase(normal(passphrase));
  return wrapWith(encrypter, ring);
}

/** Throws `wrong-passphrase`. */
export async function unwrapWithPassphrase(wrapped: Bytes, passphrase: string, author: string): Promise<KeyRing> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  return unwrapWith(decrypter, { wrapped, author, problem: "wrong-passphrase" });
}

/** The keys as an age file that the recovery key opens; its public half is enough to make it. */
export async function wrapForRecovery(ring: KeyRing): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(ring.recoveryRecipient);
  return wrapWith(encrypter, ring);
}

/** Throws `not-a-recovery-key` for a slip of the pen, `wrong-key` for another notebook's key. */
export async function unwrapWithRecoveryKey(wrapped: Bytes, typed: string, author: string): Promise<KeyRing> {
  const key = await parseRecoveryKey(typed);
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  const ring = await unwrapWith(decrypter, { wrapped, author, problem: "wrong-key" });
  if ((await recipientOf(key)) !== ring.recoveryRecipient) throw new VaultError("wrong-key");
  return ring;
}

/** In the browser alone: the device makes a passkey that can seal. Throws where it cannot. */
export async function createPasskey(keyName: string): Promise<string> {
  return webauthn.createCredential({ keyName });
}

/** In the browser alone: asks the device once more, for the passkey's own secret. */
export async function wrapWithPasskey(ring: KeyRing, identity: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity }));
  return wrapWith(encrypter, ring);
}

/** In the browser alone: the device lets the author choose the passkey, and asks who is there. */
export async function unwrapWithPasskey(wrapped: Bytes, author: string, identity?: string): Promise<KeyRing> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(new webauthn.WebAuthnIdentity(identity === undefined ? {} : { identity }));
  return unwrapWith(decrypter, { wrapped, author, problem: "wrong-key" });
}

async function wrapWith(encrypter: Encrypter, ring: KeyRing): Promise<Bytes> {
  const plain = renderKeyRing(ring);
  const wrapped = await encrypter.encrypt(plain);
  plain.fill(0);
  return joinBytes(wrapped);
}

interface Wrapped {
  readonly wrapped: Bytes;
  readonly author: string;
  /** What it means when nothing opens it. */
  readonly problem: VaultProblem;
}

async function unwrapWith(decrypter: Decrypter, { wrapped, author, problem }: Wrapped): Promise<KeyRing> {
  const plain = await decrypter.decrypt(wrapped).catch((cause: unknown) => {
    throw new VaultError(problem, { cause });
  });
  const ring = parseKeyRing(plain, author);
  plain.fill(0);
  return ring;
}

/** The same passphrase typed on another system, where an accent may be written in two ways. */
function normal(passphrase: string): string {
  return passphrase.normalize("NFKC");
}
