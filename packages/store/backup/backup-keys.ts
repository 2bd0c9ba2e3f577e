import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/** To whom a backup is encrypted. */
export type BackupRecipients = { readonly recipients: readonly string[] } | { readonly passphrase: string };

/** Throws an Error where one of the recipients is none. */
export function encrypterFor(to: BackupRecipients): Encrypter {
  const encrypter = new Encrypter();
  if ("passphrase" in to) encrypter.setPassphrase(to.passphrase);
  else for (const recipient of to.recipients) encrypter.addRecipient(recipient);
  return encrypter;
}

export interface NewBackupKey {
  /** Public: encrypts. */
  readonly recipient: string;
  /** Secret: opens. As the `age` tool keeps it. */
  readonly file: string;
}

export async function newBackupKey(now: Date): Promise<NewBackupKey> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { recipient, file: `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n` };
}

/** The secret keys in a key file; comments and empty lines are passed over. Empty where it is none. */
export function identitiesIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => /^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(line));
}
