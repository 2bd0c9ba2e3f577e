import { Decrypter } from "age-encryption";
import type { BackupKey } from "../backup/read-backup.ts";

/** What lies in an age file, as the public tool would open it. Throws where the key is another. */
export async function openAge(file: Uint8Array, key: BackupKey): Promise<Buffer> {
  const decrypter = new Decrypter();
  if ("passphrase" in key) decrypter.addPassphrase(key.passphrase);
  else for (const identity of key.identities) decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(file));
}
