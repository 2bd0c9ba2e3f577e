export { parseBase64, toBase64 } from "./base64.ts";
export { canonicalJson, parseCanonical } from "./canonical-json.ts";
export type { Canonical } from "./canonical-json.ts";
export { formatCheckpoint, parseSignedCheckpoint, signCheckpoint, verifyCheckpoint } from "./checkpoint.ts";
export type { Checkpoint, CheckpointVerdict, SignedCheckpoint } from "./checkpoint.ts";
export { consistencyProof, verifyConsistency } from "./consistency-proof.ts";
export type { Consistency } from "./consistency-proof.ts";
export { signerFromSeed, verifyEd25519 } from "./ed25519.ts";
export type { NoteSigner } from "./ed25519.ts";
export { buildEntry, parseEntry } from "./entry.ts";
export type { Entry, Leaf } from "./entry.ts";
export { ENTRY_KINDS, findEntryKind } from "./entry-kinds.ts";
export type { EntryKind } from "./entry-kinds.ts";
export { equalBytes } from "./equal-bytes.ts";
export { isDigestHex, parseHex, toHex } from "./hex.ts";
export { appendLeaves, frontierAddresses, readFrontier } from "./append-leaves.ts";
export type { Appended, TreeEdge } from "./append-leaves.ts";
export { inclusionProof, verifyInclusion } from "./inclusion-proof.ts";
export type { Inclusion } from "./inclusion-proof.ts";
export { emptyRoot, leafHash, nodeHash, rootOf } from "./merkle.ts";
export { sha256, utf8 } from "./sha256.ts";
export { checkNoteSignature, parseSignedNote, signNote } from "./signed-note.ts";
export type { NoteSignature, SignedNote } from "./signed-note.ts";
export type { NodeAddress, NodeReader, TreeNode } from "./tree-nodes.ts";
export { formatVerifierKey, keyIdOf, parseVerifierKey } from "./verifier-key.ts";
export type { VerifierKey } from "./verifier-key.ts";
export { verifyProof } from "./verify-proof.ts";
export type { Proof, ProofVerdict } from "./verify-proof.ts";
export { parseBase64Url, toBase64Url } from "./base64url.ts";
export { jwkOf } from "./jwk.ts";
export type { LogKey } from "./jwk.ts";
export { readConsistency } from "./exported/check-older-checkpoint.ts";
export type { ConsistencyProof, OlderCheckpoint } from "./exported/check-older-checkpoint.ts";
export { entryKindOfAddition } from "./exported/entry-kind-of-addition.ts";
export { renderExportedNote } from "./exported/exported-note.ts";
export type {
  ExportedAddition,
  ExportedEntry,
  ExportedNote,
  ExportedSignature,
  SignatureFacts,
} from "./exported/exported-note.ts";
export { OutOfForm } from "./exported/finding.ts";
export type { Finding } from "./exported/finding.ts";
export { passkeyAlgorithms, readPasskeyAct, writePasskeyAct } from "./exported/passkey-act.ts";
export type { PasskeyAct, PasskeyAlgorithm, WrittenPasskeyAct } from "./exported/passkey-act.ts";
export { passkeyChallenge } from "./exported/passkey-challenge.ts";
export { subjectOfFacts } from "./exported/signature-subject.ts";
export { findPasskeyFault } from "./exported/verify-passkey-act.ts";
export { verifyExportedNote } from "./exported/verify-exported-note.ts";
export type { NoteVerdict, VerifyNoteOptions } from "./exported/verify-exported-note.ts";
export { noteInPage, putNoteInPage } from "./exported/note-in-page.ts";
