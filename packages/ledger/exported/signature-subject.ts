import { canonicalJson } from "../canonical-json.ts";
import { toHex } from "../hex.ts";
import { sha256 } from "../sha256.ts";

/** What the ledger's entry of a signature is about: SHA-256 of the canonical JSON of its facts, in hexadecimal. */
export function subjectOfFacts(facts: Readonly<Record<string, string>>): string {
  return toHex(sha256(canonicalJson(facts)));
}
