import { randomBytes } from "node:crypto";
import { asPart } from "@goldthread/store/as-part.ts";
import { insertChallenge, takeChallenge, type Challenge } from "@goldthread/store/queries/passkey.ts";
import { refuse } from "../errors.ts";
import type { Server } from "../services.ts";

/** As long as a browser waits for a person, and a little more. */
export const patienceMs = 120_000;

/** In the database, so that another server of the same practice may take the answer. */
export async function makeChallenge(
  { db, clock }: Pick<Server, "db" | "clock">,
  challenge: Omit<Challenge, "nonce">,
  nonce: Uint8Array = randomBytes(32),
): Promise<Uint8Array> {
  const now = clock();
  const until = new Date(now.getTime() + patienceMs + 30_000);
  await asPart(db, "auth", (tx) => insertChallenge(tx, { ...challenge, nonce }, { now, until }));
  return nonce;
}

/** Once: whatever the answer turns out to be, it cannot be given again. Refuses where it is over or somebody else's. */
export async function answerChallenge(
  { db, clock }: Pick<Server, "db" | "clock">,
  wanted: Pick<Challenge, "nonce" | "purpose" | "staffId">,
): Promise<Challenge> {
  if (wanted.nonce.length !== 32) refuse("passkey_over");
  const taken = await asPart(db, "auth", (tx) => takeChallenge(tx, { ...wanted, now: clock() }));
  return taken ?? refuse("passkey_over");
}
