import type { SignedCheckpoint } from "../checkpoint.ts";
import { textIn } from "./content-facts.ts";
import type { ExportedSignature } from "./exported-note.ts";
import { findEntryFaults } from "./find-entry-faults.ts";
import type { Finding } from "./finding.ts";
import { subjectOfFacts } from "./signature-subject.ts";
import { findPasskeyFault } from "./verify-passkey-act.ts";
import { toHex } from "../hex.ts";
import { sha256 } from "../sha256.ts";

export type Signed = {
  /** Where the signature stands in the file. */
  readonly at: string;
  /** The digest of what was signed. */
  readonly digest: string;
  /** What was signed. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly kinds: readonly string[];
};

/** What does not fit about one signature: what it is over, the ledger's entry, the passkey, the name beside it. */
export async function findSignatureFaults(
  signature: ExportedSignature,
  { at, digest, fields, kinds }: Signed,
  checkpoint: SignedCheckpoint | undefined,
): Promise<readonly Finding[]> {
  const { facts, entry } = signature;
  const expected = { at: `${at}.entry`, about: [subjectOfFacts(facts)], time: facts.signedAt, kinds };
  return [
    ...(facts.noteDigest === digest
      ? []
      : [{ at: `${at}.facts.noteDigest`, what: "the signature is over something else" }]),
    ...findEntryFaults(entry, expected, checkpoint),
    ...findAuthorFaults(signature, at, fields),
    ...(await findMethodFaults(signature, at)),
  ];
}

/** The name beside a signature is proven where the facts hold it, or by the note itself where its author signed. */
export function isNameProven({ facts }: ExportedSignature): boolean {
  return facts.meaning === "author" || facts["signerName"] !== undefined;
}

function findAuthorFaults(
  { name, credential, facts }: ExportedSignature,
  at: string,
  fields: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const isAuthor = facts.meaning === "author";
  const pairs: readonly (readonly [where: string, is: string, says: string | undefined])[] = [
    ...(isAuthor
      ? ([
          ["facts.signerId", facts.signerId, textIn(fields, "author", "id")],
          ["facts.signedAt", facts.signedAt, textIn(fields, "signedAt")],
          ["name", name, textIn(fields, "author", "name")],
          ["credential", credential, textIn(fields, "author", "credential")],
        ] as const)
      : []),
    ["name", name, facts["signerName"] ?? name],
    ["credential", credential, facts["credential"] ?? credential],
  ];
  return pairs
    .filter(([, is, says]) => is !== says)
    .map(([where]) => ({ at: `${at}.${where}`, what: "what was signed says another" }));
}

async function findMethodFaults({ facts, passkey }: ExportedSignature, at: string): Promise<readonly Finding[]> {
  if ((facts.method === "passkey") !== (passkey !== null))
    return [{ at: `${at}.passkey`, what: "the method and what stands here do not belong together" }];
  if (passkey === null) return [];
  if (!passkey.isWellFormed() || toHex(sha256(passkey)) !== facts["passkey"])
    return [{ at: `${at}.passkey`, what: "its SHA-256 is not the one that was signed" }];
  const what = await findPasskeyFault(passkey, facts.noteDigest);
  return what === undefined ? [] : [{ at: `${at}.passkey`, what }];
}
