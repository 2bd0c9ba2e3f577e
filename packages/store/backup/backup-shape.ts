import { z } from "zod";
import { damaged } from "./backup-refusal.ts";

/** The first file of a backup: what it holds, in which order. */
const headShape = z.strictObject({
  format: z.literal("goldthread-backup/1"),
  madeAt: z.iso.datetime(),
  /** The newest migration of its tables. */
  migration: z.number().int().positive(),
  tables: z.array(z.strictObject({ name: z.string().regex(/^[a-z_]+$/), columns: z.array(z.string()) })),
  sequences: z.array(
    z.strictObject({ name: z.string().regex(/^[a-z_]+$/), value: z.number().int(), isCalled: z.boolean() }),
  ),
  secrets: z.strictObject({
    /** Signs the sign-in cookies and opens what sign-in keeps sealed. */
    authSecret: z.string(),
    /** The ledger's public key. Its private key is in no backup: a copy goes on under one of its own. */
    ledgerKey: z.string(),
  }),
});

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The last file: what was written, so that a reader can tell whether it has all of it, to the byte. */
const manifestShape = z.strictObject({
  tables: z.array(z.strictObject({ name: z.string(), rows: z.number().int(), sha256: digest })),
  documents: z.array(z.strictObject({ name: digest, bytes: z.number().int(), sha256: digest })),
  /** Documents that the database names and the data folder did not have when this was made. */
  missingDocuments: z.array(digest),
});

export type BackupHead = Readonly<z.infer<typeof headShape>>;
export type BackupManifest = Readonly<z.infer<typeof manifestShape>>;

export const headName = "goldthread-backup.json";
export const manifestName = "manifest.json";

export function parseHead(text: string): BackupHead {
  return parseAs(headShape, text, "its first file cannot be read");
}

export function parseManifest(text: string): BackupManifest {
  return parseAs(manifestShape, text, "its manifest cannot be read");
}

function parseAs<Value>(shape: z.ZodType<Value>, text: string, what: string): Value {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    // Without the cause: a parser's message may quote the secret that it stumbled over.
    throw damaged(what);
  }
}
