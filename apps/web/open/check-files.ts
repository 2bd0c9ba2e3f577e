import { toHex } from "@goldthread/ledger/hex.ts";
import { sha256 } from "@goldthread/ledger/sha256.ts";
import { verifyExportedNote } from "@goldthread/ledger/exported/verify-exported-note.ts";
import type { ArchivedFile } from "./read-archive.ts";

/** What the packet says of itself, held against what is in it. */
export interface Checked {
  /** Names of files that are not as the packet lists them, or are missing. */
  readonly differing: readonly string[];
  /** Whether there was a list at all. */
  readonly isListed: boolean;
  /** Of signed notes: how many are as they were signed, and which are not. */
  readonly proven: number;
  readonly notProven: readonly string[];
}

interface Listed {
  readonly name: string;
  readonly sha256: string;
}

/** Each file against the packet's own list, and each proof by the code that `verify.html` runs. */
export async function checkFiles(files: readonly ArchivedFile[]): Promise<Checked> {
  const list = listIn(files.find(({ name }) => name === "index.json"));
  const byName = new Map(files.map((file) => [file.name, file]));
  const differing: string[] = [];
  for (const { name, sha256: listed } of list ?? []) {
    const file = byName.get(name);
    if (file === undefined || toHex(sha256(file.bytes)) !== listed) differing.push(name);
  }
  const verdicts = await Promise.all(
    files
      .filter(({ name }) => name.startsWith("proofs/"))
      .map(async ({ name, bytes }) => ({ name, ok: await verdictOn(bytes) })),
  );
  return {
    differing,
    isListed: list !== undefined,
    proven: verdicts.filter(({ ok }) => ok === true).length,
    notProven: verdicts.filter(({ ok }) => ok === false).map(({ name }) => name),
  };
}

/** Undefined where this browser cannot compute it, as on a page without https. */
async function verdictOn(bytes: Uint8Array): Promise<boolean | undefined> {
  try {
    return (await verifyExportedNote(bytes)).ok;
  } catch {
    return undefined;
  }
}

function listIn(index: ArchivedFile | undefined): readonly Listed[] | undefined {
  if (index === undefined) return undefined;
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(index.bytes));
    const files: unknown = typeof said === "object" && said !== null && "files" in said ? said.files : undefined;
    return Array.isArray(files) && files.every(isListed) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isListed(one: unknown): one is Listed {
  return (
    typeof one === "object" &&
    one !== null &&
    "name" in one &&
    typeof one.name === "string" &&
    "sha256" in one &&
    typeof one.sha256 === "string"
  );
}
