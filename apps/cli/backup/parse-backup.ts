import { resolve } from "node:path";
import { encrypterFor } from "@goldthread/store/backup/backup-keys.ts";
import { UsageError, type Args } from "../command.ts";

export type WantedBackup = {
  readonly folder: string;
  /** Null where a passphrase is asked for. */
  readonly recipients: readonly string[] | null;
  /** Null makes one and ends. */
  readonly everyMs: number | null;
  /** Null keeps all. */
  readonly keep: number | null;
};

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

export function parseBackup({ values }: Args): WantedBackup {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const to = text("to");
  if (to === undefined || to === "") throw new UsageError("--to: expected the folder that backups are kept in");
  return {
    folder: resolve(to),
    recipients: parseRecipients(text("recipient"), values["passphrase"] === true),
    everyMs: parseEvery(text("every")),
    keep: parseKeep(text("keep")),
  };
}

function parseRecipients(given: string | undefined, byPassphrase: boolean): readonly string[] | null {
  if ((given === undefined) !== byPassphrase)
    throw new UsageError("--recipient: expected a public key (age1...), or --passphrase instead of it");
  if (given === undefined) return null;
  const recipients = given.split(",").map((one) => one.trim());
  try {
    encrypterFor({ recipients });
  } catch (error) {
    throw new UsageError("--recipient: expected a public key that begins with age1; several are joined by commas", {
      cause: error,
    });
  }
  return recipients;
}

function parseEvery(given: string | undefined): number | null {
  if (given === undefined) return null;
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(given) ?? [];
  const every = Number(count) * (units[unit ?? ""] ?? Number.NaN);
  // Longer than a timer can wait.
  if (!(every >= 60_000 && every <= 20 * 86_400_000))
    throw new UsageError("--every: expected a time such as 30m, 24h or 7d, at most 20d");
  return every;
}

function parseKeep(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new UsageError("--keep: expected how many backups to keep, from 1 on");
  return Number(given);
}
