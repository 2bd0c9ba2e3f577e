import type { LogKey } from "../jwk.ts";

/** An act in the ledger: its leaf (canonical JSON), its place, and the way from it to the checkpoint's root. */
export type ExportedEntry = {
  readonly leaf: string;
  readonly index: number;
  /** From the bottom up, each hash as 64 lowercase hexadecimal digits. */
  readonly proof: readonly string[];
};

/**
 * What a signature says; the ledger's entry is about the SHA-256 of its canonical JSON, every field of it. More fields
 * than these may stand in it, and are proven with the rest.
 */
export type SignatureFacts = {
  readonly meaning: string;
  readonly method: string;
  /** SHA-256 of what was signed: the note's content, or an addition's. */
  readonly noteDigest: string;
  readonly signatureId: string;
  readonly signedAt: string;
  readonly signerId: string;
  readonly [more: string]: string;
};

export type ExportedSignature = {
  readonly name: string;
  readonly credential: string;
  readonly facts: SignatureFacts;
  /** The passkey's own act (canonical JSON), whose SHA-256 is `facts.passkey`; null for a passphrase. */
  readonly passkey: string | null;
  readonly entry: ExportedEntry;
};

/** An addendum, a correction, a retraction, a supervisor's signature under one of them: whatever was added after the signature. */
export type ExportedAddition = {
  /** Canonical JSON that names the note (`noteId`), its session and client, or its shared part. */
  readonly content: string;
  readonly digest: string;
  /** Null where the act needs none: the entry is then about the digest itself. */
  readonly signature: ExportedSignature | null;
  readonly entry: ExportedEntry;
};

/** A signed note as a file that can be checked where nobody has ever seen Goldthread. */
export type ExportedNote = {
  readonly goldthread: "signed-note/2";
  readonly note: { readonly content: string; readonly digest: string };
  /** A group session's part, which the note carries by reference. */
  readonly shared: { readonly content: string; readonly digest: string; readonly entry: ExportedEntry } | null;
  readonly signatures: readonly ExportedSignature[];
  readonly after: readonly ExportedAddition[];
  /**
   * Only of a note whose words were carried here from one that stood in the wrong chart: the entry of that act. The file
   * of the other note has the same entry among what was added after; neither names the other's client.
   */
  readonly carriedHere?: { readonly entry: ExportedEntry };
  readonly ledger: { readonly vkey: string; readonly jwk: LogKey; readonly checkpoint: string };
  /** Said by the file alone: a reader is told so. */
  readonly notProven: {
    readonly exportedAt: string;
    readonly late: boolean;
    /** How the counts of its group session were amended since; the acts name other clients and stay where they are. */
    readonly amendedCounts: readonly { readonly at: string; readonly present: number; readonly absent: number }[];
  };
};

/** The file's text: as everybody writes JSON, two spaces a level. */
export function renderExportedNote(note: ExportedNote): string {
  return `${JSON.stringify(note, null, 2)}\n`;
}
