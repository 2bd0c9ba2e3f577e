import { readFileSync } from "node:fs";
import { StartRefusal } from "./start-refusal.ts";

export type Account = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. As root we give it a user number that no account has: no other service shares it,
 * none needs to be created, and a machine without a `postgres` account works. (60578 to 61183 is free by systemd's
 * table of user numbers.) As anyone else PostgreSQL runs as that person.
 */
export const databaseAccount: Account = { uid: 60987, gid: 60987 };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account that `initdb` runs as, and only it: it wants a name for its user number, which ours has not.
 * The server itself never asks.
 */
export function accountForInitdb(passwd = readFileSync("/etc/passwd", "utf8")): Account {
  const accounts = passwd.split("\n").flatMap(parseAccount);
  const named = (name: string): Account | undefined => accounts.find((account) => account.name === name);
  const chosen = named("postgres") ?? named("nobody") ?? accounts[0];
  if (chosen) return { uid: chosen.uid, gid: chosen.gid };
  throw new StartRefusal(
    "not_permitted",
    "PostgreSQL cannot be set up as root on a machine without any other account. Add one, run as an ordinary user, or set DATABASE_URL.",
  );
}

function parseAccount(line: string): ({ name: string } & Account)[] {
  const [name, , uid, gid] = line.split(":");
  if (!name || !/^[1-9][0-9]*$/.test(uid ?? "") || !/^[0-9]+$/.test(gid ?? "")) return [];
  return [{ name, uid: Number(uid), gid: Number(gid) }];
}
