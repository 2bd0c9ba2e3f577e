import { passphrase as shape } from "@goldthread/api/field.ts";
import { hashPassword } from "better-auth/crypto";
import { UsageError, type Io } from "../command.ts";
import { readNewPassphrase } from "../prompt/read-passphrase.ts";

/** Asks for a new passphrase and answers its hash, as sign-in checks it; the passphrase itself goes no further. */
export async function askForHash(io: Io): Promise<string> {
  const parsed = shape.safeParse(await readNewPassphrase(io, "New passphrase (at least 12 characters): "));
  if (parsed.success) return await hashPassword(parsed.data);
  throw new UsageError(`passphrase: ${parsed.error.issues[0]?.message ?? "expected another form"}`);
}
