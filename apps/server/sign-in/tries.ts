import { createHash } from "node:crypto";
import { countTry, forgetTries, takeTryBack } from "@goldthread/store/queries/auth-rate-limit.ts";
import { refuse } from "../errors.ts";
import type { Clock } from "../services.ts";
import type { AuthDatabase } from "@goldthread/store/auth-database.ts";

const windowMs = 5 * 60_000;
const mostForAccount = 10;
/** A whole practice may sit behind one address. */
const mostForAddress = 60;

/** Who tries: kept as hashes, so that the table is no list of e-mails. */
export interface Try {
  readonly email: string;
  readonly address: string;
}

export interface Tries {
  /** Counts this try before the passphrase is looked at, so that many at once are all counted. */
  count(tried: Try): Promise<void>;
  succeeded(tried: Try): Promise<void>;
}

/** Limits guessing, for one account and for one address. In the database, so that a restart forgets nothing. */
export function limitTries(auth: AuthDatabase, clock: Clock): Tries {
  return {
    async count(tried) {
      const now = clock().getTime();
      const [forAccount, forAddress] = await Promise.all([
        countTry(auth, { key: accountKey(tried), now, windowMs }),
        countTry(auth, { key: addressKey(tried), now, windowMs }),
      ]);
      if (forAccount > mostForAccount || forAddress > mostForAddress) refuse("too_many_tries");
    },
    async succeeded(tried) {
      await Promise.all([forgetTries(auth, accountKey(tried)), takeTryBack(auth, addressKey(tried))]);
    },
  };
}

function accountKey({ email }: Try): string {
  return `account:${hashed(email.toLowerCase())}`;
}

function addressKey({ address }: Try): string {
  return `address:${hashed(address)}`;
}

function hashed(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
