import { email as emailShape } from "@goldthread/api/field.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { expireSessionsOf } from "@goldthread/store/queries/auth-session.ts";
import { setPassphraseHash, staffIdOfEmail } from "@goldthread/store/queries/auth-user.ts";
import { takeAwayPasskeys } from "@goldthread/store/queries/passkey.ts";
import { exitCode, Refusal, UsageError, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { askForHash } from "../staff/ask-for-hash.ts";

export const userReset: Command = {
  name: "user reset",
  summary:
    "Give somebody a new passphrase, end their sessions and take away their passkeys; it is asked for, or read from standard input",
  positionals: ["e-mail"],
  options: {},
  run: async ({ positionals, json }, io) => {
    const email = emailShape.safeParse(positionals[0]);
    if (!email.success) throw new UsageError("<e-mail>: expected an e-mail address");
    const passkeys = await withPractice(io, async ({ db }) => {
      const staffId = await asPart(db, "auth", (tx) => staffIdOfEmail(tx, email.data));
      if (staffId === undefined)
        throw new Refusal("not_found", "Nobody signs in with this e-mail; goldthread user list shows who works here.");
      return reset(db, { staffId, hash: await askForHash(io) });
    });
    io.stdout.write(
      json
        ? `${JSON.stringify({ email: email.data, passkeys })}\n`
        : `The new passphrase holds; every session of theirs has ended. ${passkeyWords(passkeys)}\n`,
    );
    return exitCode.done;
  },
};

function passkeyWords(many: number): string {
  if (many === 0) return "They had no passkey.";
  return `${many === 1 ? "Their passkey was" : `Their ${many} passkeys were`} taken away; what was signed with ${many === 1 ? "it" : "them"} stays valid.`;
}

/**
 * In one transaction: nobody goes on working under a passphrase that was taken away, or comes in by a device that was
 * lost. How many passkeys went.
 */
async function reset(db: Database, { staffId, hash }: { staffId: string; hash: string }): Promise<number> {
  return asPart(db, "auth", async (tx) => {
    await setPassphraseHash(tx, { staffId, hash });
    await expireSessionsOf(tx, staffId);
    const passkeys = await takeAwayPasskeys(tx, staffId);
    await addAuditEvent(tx, { staffId: null, act: "passphrase reset", subject: staffId, origin: "command line" });
    return passkeys;
  });
}
