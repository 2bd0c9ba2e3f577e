import { generateKeyPairSync, randomBytes, randomInt } from "node:crypto";
import { chmod, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { secretsFile } from "./data-folder.ts";
import { StartRefusal } from "./start-refusal.ts";
import { errorCode, explainFolderError } from "./system-error.ts";

const longSecret = z.string().min(32);

const secretsShape = z.strictObject({
  /** Signs the sign-in cookies. */
  authSecret: longSecret,
  /** Signs the ledger's checkpoints. */
  ledgerPrivateKey: z.strictObject({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string().length(43),
    d: z.string().length(43),
  }),
  /** The server's database role. */
  loginPassword: longSecret,
  /** The database role that owns the tables; used for migrations only. */
  ownerPassword: longSecret,
  /** Proves on the first visit that the visitor can read this folder. */
  setupCode: z.string().min(8),
});

export type Secrets = Readonly<z.infer<typeof secretsShape>>;

/** Reads the data folder's secrets; makes them, readable by their owner alone, when there are none yet. */
export async function readOrMakeSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, secretsFile);
  try {
    return (await readSecrets(path)) ?? (await makeSecrets(path));
  } catch (error) {
    throw explainFolderError(error, dataDir);
  }
}

/**
 * A restored practice keeps the secret that its sign-in data was made with; everything else is this place's own, the
 * ledger's key above all. MUST be called before the practice is served.
 */
export async function adoptAuthSecret(dataDir: string, authSecret: string): Promise<void> {
  const path = join(dataDir, secretsFile);
  const secrets = secretsShape.parse({ ...(await readOrMakeSecrets(dataDir)), authSecret });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeSynced(draft, secrets);
  await rename(draft, path);
}

async function readSecrets(path: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
  return parseSecrets(text, path);
}

function parseSecrets(text: string, path: string): Secrets {
  try {
    return secretsShape.parse(JSON.parse(text));
  } catch {
    // The cause is left out: a parser's message may quote the secret it stumbled over.
    throw new StartRefusal(
      "data_folder_damaged",
      `${path} cannot be read as Goldthread's secrets. Bring it back from a backup.`,
    );
  }
}

/** Written aside, synced and linked in place: never half a file, and of two first starts one wins for both. */
async function makeSecrets(path: string): Promise<Secrets> {
  const secrets = freshSecrets();
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeSynced(draft, secrets);
    await link(draft, path);
    return secrets;
  } catch (error) {
    const winner = errorCode(error) === "EEXIST" ? await readSecrets(path) : undefined;
    if (winner) return winner;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeSynced(path: string, secrets: Secrets): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function freshSecrets(): Secrets {
  const ledgerPrivateKey = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return secretsShape.parse({
    authSecret: randomBytes(32).toString("base64url"),
    ledgerPrivateKey,
    loginPassword: randomBytes(32).toString("base64url"),
    ownerPassword: randomBytes(32).toString("base64url"),
    setupCode: `${readableLetters(5)}-${readableLetters(5)}`,
  });
}

/** Typed by hand once, so without the letters that look like digits. */
function readableLetters(count: number): string {
  const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  return Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}
