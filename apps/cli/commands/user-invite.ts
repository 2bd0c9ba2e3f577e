import { randomUUID } from "node:crypto";
import { invitationDigest, newInvitationToken } from "@goldthread/server/staff/invitation-token.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { addFirstInvitation } from "@goldthread/store/queries/invitation.ts";
import { readSettings } from "@goldthread/store/queries/practice.ts";
import { addStaff } from "@goldthread/store/queries/staff.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { exitCode, Refusal, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { colleagueOptions, emailTaken, findSupervisor, parseColleague, type NewColleague } from "../staff/colleague.ts";
import { parseStartSettings, type StartSettings } from "../start/settings.ts";

export const userInvite: Command = {
  name: "user invite",
  summary: "Add a member of staff, who chooses the passphrase by a link that works once",
  positionals: [],
  options: colleagueOptions,
  run: async (args, io) => {
    const colleague = parseColleague(args);
    const origin = originOf(parseStartSettings(io.env));
    const [id, token] = [randomUUID(), newInvitationToken()];
    const expiresAt = await withPractice(io, async ({ db }) => {
      const supervisorId = await findSupervisor(db, args, colleague);
      return await invite(db, { id, colleague, supervisorId, token });
    });
    const link = `${origin}/invitation#${token}`;
    const { email } = colleague;
    io.stdout.write(
      args.json
        ? `${JSON.stringify({ id, email, link, expiresAt })}\n`
        : `Give this link to ${colleague.name}. It works once, until ${expiresAt}, and is shown only now.\n${link}\n`,
    );
    return exitCode.done;
  },
};

/** Where the running Goldthread is reached, as its own settings say. */
function originOf({ publicUrl, port }: StartSettings): string {
  if (publicUrl !== undefined) return publicUrl;
  if (port !== 0) return `http://localhost:${port}`;
  throw new Refusal(
    "address_unknown",
    "GOLDTHREAD_PORT is 0: set it, or GOLDTHREAD_URL, to where Goldthread is reached.",
  );
}

interface Invitation {
  readonly id: string;
  readonly colleague: NewColleague;
  readonly supervisorId: string | null;
  readonly token: string;
}

async function invite(db: Database, { id, colleague, supervisorId, token }: Invitation): Promise<string> {
  const at = new Date();
  try {
    return await asPart(db, "setup", async (tx) => {
      const hours = (await readSettings(tx))?.invitationHours ?? 72;
      const expiresAt = new Date(at.getTime() + hours * 3_600_000).toISOString();
      await addStaff(tx, { ...colleague, id, userId: null, supervisorId });
      const tokenDigest = invitationDigest(token);
      await addFirstInvitation(tx, { id: randomUUID(), staffId: id, tokenDigest, at: at.toISOString(), expiresAt });
      await addAuditEvent(tx, { staffId: null, act: "staff invited", subject: id, origin: "command line" });
      return expiresAt;
    });
  } catch (error) {
    throw error instanceof StoreError && error.code === "duplicate" ? emailTaken() : error;
  }
}
