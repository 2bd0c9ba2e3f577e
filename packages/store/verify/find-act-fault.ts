import { findPasskeyFault, parseCanonical, readPasskeyAct, sha256, toHex } from "@goldthread/ledger";
import { z } from "zod";
import { additionSubject } from "../addition-subject.ts";

/** An act as it was kept: what it says, and the passkey's own act where there is one. */
export interface KeptAct {
  readonly content: string;
  readonly passkey: string | null;
}

export interface ActFault {
  readonly column: "content" | "passkey";
  readonly what: string;
}

const signedSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  author: z.object({ name: z.string(), credential: z.string() }),
});
const methodSchema = z.object({ method: z.string() });

/** What the ledger's entry must be about: of a passphrase the content, of a passkey the facts of a signature over it. */
export function subjectOfAct({ content, passkey }: KeptAct): string {
  const digest = toHex(sha256(content));
  if (passkey === null) return digest;
  const signed = signedSchema.safeParse(valueOf(content)).data;
  return signed === undefined ? digest : additionSubject(signed, { digest, passkey });
}

/** What does not fit between an act and its passkey, which is checked again each time by its own key. */
export async function findActFault({ content, passkey }: KeptAct): Promise<ActFault | undefined> {
  const method = methodSchema.safeParse(valueOf(content)).data?.method;
  if (passkey === null)
    return method === "passkey" ? { column: "passkey", what: "the passkey's act is missing" } : undefined;
  const digest = toHex(sha256(content));
  const signed = digestsIn(passkey);
  // A passkey's act that fits what it says of itself stands; then it is the content that is another.
  const [own = digest] = signed.includes(digest) ? [digest] : signed;
  const what = await findPasskeyFault(passkey, own);
  if (what !== undefined) return { column: "passkey", what };
  if (!signed.includes(digest)) return { column: "content", what: "the passkey signed another" };
  return method === "passkey" ? undefined : { column: "passkey", what: "a passphrase has none" };
}

function digestsIn(passkey: string): readonly string[] {
  try {
    return readPasskeyAct(passkey).digests;
  } catch {
    return [];
  }
}

/** A content that somebody broke is named elsewhere. */
function valueOf(content: string): unknown {
  try {
    return parseCanonical(content);
  } catch {
    return null;
  }
}
