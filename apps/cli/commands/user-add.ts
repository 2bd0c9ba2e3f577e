import { randomUUID } from "node:crypto";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { addFirstSignIn } from "@goldthread/store/queries/auth-user.ts";
import { addStaff } from "@goldthread/store/queries/staff.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { exitCode, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { askForHash } from "../staff/ask-for-hash.ts";
import { colleagueOptions, emailTaken, findSupervisor, parseColleague, type NewColleague } from "../staff/colleague.ts";

export const userAdd: Command = {
  name: "user add",
  summary: "Add a member of staff; the passphrase is asked for, or read from standard input",
  positionals: [],
  options: colleagueOptions,
  run: async (args, io) => {
    const colleague = parseColleague(args);
    const id = randomUUID();
    await withPractice(io, async ({ db }) => {
      const supervisorId = await findSupervisor(db, args, colleague);
      await add(db, { id, colleague, supervisorId, hash: await askForHash(io) });
    });
    io.stdout.write(args.json ? `${JSON.stringify({ id, email: colleague.email })}\n` : `Added ${colleague.email}.\n`);
    return exitCode.done;
  },
};

/** As the part that makes the first people: nobody is signed in here who could be the one who adds. */
async function add(
  db: Database,
  given: { id: string; colleague: NewColleague; supervisorId: string | null; hash: string },
): Promise<void> {
  const { id, colleague, supervisorId, hash } = given;
  const userId = randomUUID();
  try {
    await asPart(db, "setup", async (tx) => {
      await addFirstSignIn(tx, { userId, name: colleague.name, email: colleague.email, hash });
      await addStaff(tx, { ...colleague, id, userId, supervisorId });
      await addAuditEvent(tx, { staffId: null, act: "staff added", subject: id, origin: "command line" });
    });
  } catch (error) {
    throw error instanceof StoreError && error.code === "duplicate" ? emailTaken() : error;
  }
}
