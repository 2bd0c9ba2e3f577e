import { createHash } from "node:crypto";
import { toBase64 } from "@goldthread/ledger";
import type { SigningSources } from "../signing/sign-parts.ts";

/**
 * Ids and "random" bytes of the sample practice: the same for the same name, so that two sample practices of one
 * seed are alike to the byte. Fiction only: a real record's bytes are random.
 */
export function sampleSources(name: string): SigningSources {
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return createHash("sha256").update(`${name}/${drawn}`).digest();
  };
  return {
    newId: () => uuidOf(draw()),
    newSalt: () => toBase64(draw()),
    newLeafSalt: () => draw(),
  };
}

/** Version 8 of RFC 9562: a UUID made as its maker sees fit. */
function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
