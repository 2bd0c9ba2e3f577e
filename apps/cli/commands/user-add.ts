import { randomUUID } from "node:crypto";
import { addStaff as contract, role } from "@goldthread/api/nouns/staff.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { addFirstSignIn, staffIdOfEmail } from "@goldthread/store/queries/auth-user.ts";
import { addStaff } from "@goldthread/store/queries/staff.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import type { z } from "zod";
import { exitCode, Refusal, UsageError, type Args, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { askForHash } from "../staff/ask-for-hash.ts";
import { parseFields } from "../staff/parse-fields.ts";

const shape = contract.input.omit({ passphrase: true, supervisorId: true });
type NewColleague = z.output<typeof shape>;

export const userAdd: Command = {
  name: "user add",
  summary: "Add a member of staff; the passphrase is asked for, or read from standard input",
  positionals: [],
  options: {
    name: { type: "string", value: "name", summary: "Name, as it stands under notes" },
    email: { type: "string", value: "address", summary: "What they sign in with" },
    roles: { type: "string", value: "role,role", summary: role.options.join(", ") },
    credential: { type: "string", value: "letters", summary: "Such as LCSW; signing needs one" },
    supervisor: { type: "string", value: "address", summary: "E-mail of their supervisor" },
  },
  run: async (args, io) => {
    const colleague = parseColleague(args);
    const id = randomUUID();
    await withPractice(io, async ({ db }) => {
      const supervisorId = await findSupervisor(db, args.values["supervisor"]);
      if ((await findStaff(db, colleague.email)) !== undefined) throw emailTaken();
      await add(db, { id, colleague, supervisorId, hash: await askForHash(io) });
    });
    io.stdout.write(args.json ? `${JSON.stringify({ id, email: colleague.email })}\n` : `Added ${colleague.email}.\n`);
    return exitCode.done;
  },
};

function parseColleague({ values: { name, email, roles, credential = "" } }: Args): NewColleague {
  const listed = typeof roles === "string" ? [...new Set(roles.split(",").map((one) => one.trim()))] : undefined;
  const optionOf = { name: "--name", email: "--email", roles: "--roles", credential: "--credential" };
  return parseFields(shape, { name, email, credential, roles: listed }, optionOf);
}

async function findStaff(db: Database, email: string): Promise<string | undefined> {
  return await asPart(db, "auth", (tx) => staffIdOfEmail(tx, email));
}

async function findSupervisor(db: Database, email: string | boolean | undefined): Promise<string | null> {
  if (typeof email !== "string") return null;
  const id = await findStaff(db, email.toLowerCase());
  if (id === undefined) throw new UsageError("--supervisor: expected the e-mail of a member of staff");
  return id;
}

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

function emailTaken(): Refusal {
  return new Refusal("email_taken", "--email: somebody signs in with this e-mail already. Nobody was added.");
}
