import { Worker } from "node:worker_threads";
import type { BackupRecipients } from "@goldthread/store/backup/backup-keys.ts";
import { refuse } from "../errors.ts";

/** How a packet leaves. */
export type Sealed =
  | { readonly how: "key"; readonly key: string }
  | { readonly how: "passphrase"; readonly passphrase: string }
  | { readonly how: "plain" };

/** A key that is none is said before anything is prepared, and names its field. What knows keys is loaded for the first. */
export async function refuseNoKey(sealed: Sealed): Promise<void> {
  if (sealed.how !== "key") return;
  const { encrypterFor } = await import("@goldthread/store/backup/backup-keys.ts");
  try {
    encrypterFor({ recipients: [sealed.key.trim()] });
  } catch {
    const expected = "This is no age key: it begins with age1 and is copied whole. Ask the recipient for it again.";
    refuse("invalid_input", [{ field: "sealed.key", expected }]);
  }
}

/** Whom it is encrypted to; null where it leaves readable. */
function recipientsOf(sealed: Sealed): BackupRecipients | null {
  if (sealed.how === "plain") return null;
  if (sealed.how === "key") return { recipients: [sealed.key.trim()] };
  // The same passphrase typed on another system, where an accent may be written in two ways.
  return { passphrase: sealed.passphrase.normalize("NFKC") };
}

/** The file as it leaves. On a thread of its own: a passphrase takes about a second of computing, and others are served. */
export async function seal(plain: Buffer, sealed: Sealed): Promise<Buffer> {
  const to = recipientsOf(sealed);
  if (to === null) return plain;
  const worker = new Worker(new URL("./sealing-thread.ts", import.meta.url), { workerData: { plain, to } });
  try {
    return await new Promise<Buffer>((done, fail) => {
      worker.once("message", (bytes: Uint8Array) => done(Buffer.from(bytes)));
      worker.once("error", () => fail(new Error("Cannot seal the packet: its thread failed")));
      worker.once("exit", () => fail(new Error("Cannot seal the packet: its thread ended early")));
    });
  } finally {
    await worker.terminate();
  }
}
