import { createHash } from "node:crypto";
import { countTry, forgetTries, takeTryBack } from "@goldthread/store/queries/auth-rate-limit.ts";
import { refuse } from "../errors.ts";
import type { Clock } from "../services.ts";
import type { AuthDatabase } from "@goldthread/store/auth-database.ts";

const windowMs = 5 * 60_000;
const mostFromOnePlace = 10;
/** From everywhere. More than from one place: whoever guesses at an account from afar must not shut its owner out. */
const mostForAccount = 60;
/** A whole practice may sit behind one address. */
const mostForAddress = 60;

/**
 * Who tries to come in: kept as hashes, so that the table is no list of e-mails. The doors are counted apart, because a
 * waiting room may share its address with the staff.
 */
export interface TryAtDoor {
  readonly door: "staff" | "clients";
  readonly account: string;
  readonly address: string;
}

/** Somebody signed in shows once more who they are. Nobody else's tries count: a guesser at the door stops no signature. */
export interface TryInSession {
  readonly door: "signed in";
  readonly sessionId: string;
}

export type Try = TryAtDoor | TryInSession;

export interface Tries {
  /** Counts this try before the passphrase is looked at, so that many at once are all counted. */
  count(tried: Try): Promise<void>;
  succeeded(tried: Try): Promise<void>;
}

/** Limits guessing. In the database, so that a restart forgets nothing. */
export function limitTries(auth: AuthDatabase, clock: Clock): Tries {
  return {
    async count(tried) {
      const now = clock().getTime();
      const counted = limitsOf(tried).map(
        async ({ key, most }) => (await countTry(auth, { key, now, windowMs })) > most,
      );
      if ((await Promise.all(counted)).includes(true)) refuse("too_many_tries");
    },
    async succeeded(tried) {
      await Promise.all(
        limitsOf(tried).map(({ key, isForgotten }) => (isForgotten ? forgetTries(auth, key) : takeTryBack(auth, key))),
      );
    },
  };
}

interface Limit {
  readonly key: string;
  readonly most: number;
  /** By a success. Of what others share, only the one try that succeeded is taken back. */
  readonly isForgotten: boolean;
}

function limitsOf(tried: Try): readonly Limit[] {
  if (tried.door === "signed in") return [limit(mostFromOnePlace, [tried.door, tried.sessionId], true)];
  const { door, address } = tried;
  const account = tried.account.toLowerCase();
  return [
    limit(mostFromOnePlace, [door, "account", account, address], true),
    limit(mostForAccount, [door, "account", account], false),
    limit(mostForAddress, [door, "address", address], false),
  ];
}

function limit(most: number, of: readonly string[], isForgotten: boolean): Limit {
  return { key: createHash("sha256").update(JSON.stringify(of)).digest("base64url"), most, isForgotten };
}
