import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { VaultError } from "./vault-error.ts";

const prefix = "AGE-SECRET-KEY-1";
const groupLength = 6;
/** 32 bytes and a checksum of 30 bits, five bits a character. */
const dataLength = 58;
const alphabet = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
/** Characters that the alphabet has not, as a hand writes those that it has. */
const misread: Readonly<Record<string, string>> = { O: "0", I: "L", "1": "L", B: "8" };

/** The words of an age identity: what the public `age` tool takes as it stands. MUST be kept by nobody but its owner. */
export type RecoveryKey = string;

export function createRecoveryKey(): Promise<RecoveryKey> {
  return generateX25519Identity();
}

/** Its public half. */
export async function recipientOf(key: RecoveryKey): Promise<string> {
  return identityToRecipient(key);
}

/** For people: what follows the prefix in ten groups, the last of four. */
export function groupsOf(key: RecoveryKey): readonly string[] {
  const data = key.slice(prefix.length);
  return Array.from({ length: Math.ceil(data.length / groupLength) }, (_none, at) =>
    data.slice(at * groupLength, (at + 1) * groupLength),
  );
}

/** Whether that is what stands in this group of the paper, read as a hand writes. */
export function isGroup(key: RecoveryKey, at: number, typed: string): boolean {
  return groupsOf(key)[at] === dataOf(typed);
}

/**
 * Reads a key as it was typed from paper: with or without the prefix, in any case, with spaces, lines and hyphens.
 * Its checksum finds every slip of up to four characters.
 */
export async function parseRecoveryKey(typed: string): Promise<RecoveryKey> {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, "");
  const data = dataOf(plain.startsWith("AGESECRETKEY1") ? plain.slice("AGESECRETKEY1".length) : plain);
  const key = `${prefix}${data}`;
  const isWhole = data.length === dataLength && [...data].every((character) => alphabet.includes(character));
  if (!isWhole) throw new VaultError("not-a-recovery-key");
  try {
    await recipientOf(key);
  } catch (cause) {
    throw new VaultError("not-a-recovery-key", { cause });
  }
  return key;
}

function dataOf(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll(/[OIB1]/g, (character) => misread[character] ?? character);
}
