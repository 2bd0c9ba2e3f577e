import { parseBase64, toBase64 } from "./base64.ts";
import type { NoteSigner } from "./ed25519.ts";
import { HASH_LENGTH } from "./merkle.ts";
import { checkNoteSignature, parseSignedNote, signNote } from "./signed-note.ts";
import type { NoteSignature } from "./signed-note.ts";
import { isKeyName, parseVerifierKey } from "./verifier-key.ts";

/**
 * The state of a log at one size: C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint).
 * `origin` names the log and is its key's name; `size` counts leaves; `root` is 32 bytes.
 */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Opaque lines after the root, none of them empty. The ledger writes none. */
  readonly extensionLines?: readonly string[];
};

export type SignedCheckpoint = Required<Checkpoint> & {
  /** What was signed, with its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

/** Either the checkpoint, whose fields may now be believed, or what does not fit, as a clause without client data. */
export type CheckpointVerdict =
  | { readonly ok: true; readonly checkpoint: SignedCheckpoint }
  | { readonly ok: false; readonly what: string };

/** The checkpoint's text, ready to sign: origin, size, root in base64, one a line. Throws naming the field. */
export function formatCheckpoint({ origin, size, root, extensionLines = [] }: Checkpoint): string {
  if (!isKeyName(origin))
    throw new Error("Cannot write the checkpoint: origin is empty or holds a space, a plus or a control character");
  if (!Number.isSafeInteger(size) || size < 0) throw new Error("Cannot write the checkpoint: size is not a count");
  if (root.length !== HASH_LENGTH) throw new Error(`Cannot write the checkpoint: root is not ${HASH_LENGTH} bytes`);
  if (extensionLines.some((line) => line === "" || line.includes("\n"))) {
    throw new Error("Cannot write the checkpoint: an extension line is empty or holds a newline");
  }
  return [origin, size, toBase64(root), ...extensionLines, ""].join("\n");
}

/**
 * Signs a checkpoint's text; gives the whole signed note.
 *
 * MUST be called only for a tree that grew from the last one signed. Refuses text that is not a checkpoint, so that
 * the log's key never signs anything else, and an origin that is not the signer's name.
 */
export async function signCheckpoint(text: string, signer: NoteSigner): Promise<string> {
  const { origin } = parseText(text);
  if (origin !== signer.name) throw new Error("Cannot sign the checkpoint: its origin is not the signer's name");
  return signNote(text, signer);
}

/** Takes a signed checkpoint apart WITHOUT checking who signed: nothing in it may be believed yet. Throws when out of form. */
export function parseSignedCheckpoint(signedNote: string): SignedCheckpoint {
  const { text, signatures } = parseSignedNote(signedNote);
  return { ...parseText(text), text, signatures };
}

function parseText(text: string): Required<Checkpoint> {
  const [origin = "", size = "", root = "", ...rest] = text.split("\n");
  const extensionLines = rest.slice(0, -1);
  if (rest.at(-1) !== "" || extensionLines.includes(""))
    throw new Error("Checkpoint out of form: it is not three or more full lines");
  if (!isKeyName(origin)) throw new Error("Checkpoint out of form: the origin is not a key name");
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size)))
    throw new Error("Checkpoint out of form: the size is not a count");
  const rootBytes = parseBase64(root);
  if (rootBytes.length !== HASH_LENGTH) throw new Error(`Checkpoint out of form: the root is not ${HASH_LENGTH} bytes`);
  return { origin, size: Number(size), root: rootBytes, extensionLines };
}

/**
 * Whether the key (a vkey) signed this checkpoint for the log of its own name. Never throws for what it is given.
 * Signatures by other keys (witnesses, an older key) are passed over.
 */
export async function verifyCheckpoint(signedNote: string, verifierKey: string): Promise<CheckpointVerdict> {
  const key = attempt(() => parseVerifierKey(verifierKey));
  if (typeof key === "string") return { ok: false, what: `the verifier key: ${key}` };
  const checkpoint = attempt(() => parseSignedCheckpoint(signedNote));
  if (typeof checkpoint === "string") return { ok: false, what: `the checkpoint: ${checkpoint}` };
  if (checkpoint.origin !== key.name)
    return { ok: false, what: "the checkpoint is of another log than the verifier key" };
  const verdict = await checkNoteSignature(checkpoint, key);
  if (verdict === "not signed") return { ok: false, what: "the checkpoint is not signed by the verifier key" };
  if (verdict === "forged") return { ok: false, what: "the checkpoint's signature does not fit its text" };
  return { ok: true, checkpoint };
}

/** The result, or the refusal's sentence. Only for this package's own parsers, whose messages repeat no input. */
function attempt<T extends object>(parse: () => T): T | string {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : "it cannot be read";
  }
}
