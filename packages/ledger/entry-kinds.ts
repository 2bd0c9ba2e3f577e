/** Every act that gets an entry in the ledger. A kind is never renamed or reused: old leaves carry its name. */
export const ENTRY_KINDS = Object.freeze([
  "note-signed",
  "shared-part-pinned",
  "co-signature",
  "addendum",
  "correction",
  "retraction",
  "attestation",
  "amendment",
  "supervision",
  "access-granted",
  "break-glass",
  "client-access",
  "disclosure",
  "authorisation",
  "record-request",
  "withholding",
  "client-document",
  "care-consent",
  "override",
  "settings-changed",
  "plan-changed",
  "plan-signed",
  "summary-signed",
  "record-merge",
  "legal-hold",
  "destruction",
  "audit-batch",
  "epoch",
] as const);

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The kind of that name, or undefined. */
export function findEntryKind(name: unknown): EntryKind | undefined {
  return ENTRY_KINDS.find((kind) => kind === name);
}
