import { parseCanonical } from "../canonical-json.ts";
import { sha256 } from "../sha256.ts";
import { toHex } from "../hex.ts";
import type { Finding } from "./finding.ts";

/** A content that was signed: its fields, or undefined with what does not fit about it. */
export type ReadContent = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: readonly Finding[];
};

/** A text that must be canonical JSON, an object, and have this digest. */
export function readContent({ content, digest }: { content: string; digest: string }, at: string): ReadContent {
  const faults: Finding[] = [];
  if (toHex(sha256(content)) !== digest)
    faults.push({ at: `${at}.content`, what: "its SHA-256 is not the digest beside it" });
  const fields = parse(content);
  if (fields === undefined) faults.push({ at: `${at}.content`, what: "it is not canonical JSON" });
  return { fields: fields ?? {}, faults };
}

function parse(content: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseCanonical(content);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A text inside, by its path; undefined where there is none. */
export function textIn(fields: Readonly<Record<string, unknown>>, ...path: readonly string[]): string | undefined {
  let value: unknown = fields;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return typeof value === "string" ? value : undefined;
}
