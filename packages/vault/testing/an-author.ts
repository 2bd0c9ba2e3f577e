import { createNotebookKey, type KeyRing } from "../key-ring.ts";
import { createRecoveryKey, recipientOf } from "../recovery-key.ts";

/** Somebody's keys, and the recovery key that belongs to them. */
export async function anAuthor(author: string = crypto.randomUUID()): Promise<{ ring: KeyRing; recoveryKey: string }> {
  const recoveryKey = await createRecoveryKey();
  const recoveryRecipient = await recipientOf(recoveryKey);
  return { ring: { author, keys: [createNotebookKey()], recoveryRecipient }, recoveryKey };
}
