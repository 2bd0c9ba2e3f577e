import { addStaff as contract, role } from "@goldthread/api/nouns/staff.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { staffIdOfEmail } from "@goldthread/store/queries/auth-user.ts";
import type { z } from "zod";
import { Refusal, UsageError, type Args, type Option } from "../command.ts";
import { parseFields } from "./parse-fields.ts";

const shape = contract.input.omit({ passphrase: true, supervisorId: true });
export type NewColleague = z.output<typeof shape>;

/** What both ways to add somebody ask for. */
export const colleagueOptions: Readonly<Record<string, Option>> = {
  name: { type: "string", value: "name", summary: "Name, as it stands under notes" },
  email: { type: "string", value: "address", summary: "What they sign in with" },
  roles: { type: "string", value: "role,role", summary: role.options.join(", ") },
  credential: { type: "string", value: "letters", summary: "Such as LCSW; signing needs one" },
  supervisor: { type: "string", value: "address", summary: "E-mail of their supervisor" },
};

export function parseColleague({ values: { name, email, roles, credential = "" } }: Args): NewColleague {
  const listed = typeof roles === "string" ? [...new Set(roles.split(",").map((one) => one.trim()))] : undefined;
  const optionOf = { name: "--name", email: "--email", roles: "--roles", credential: "--credential" };
  return parseFields(shape, { name, email, credential, roles: listed }, optionOf);
}

async function findStaff(db: Database, email: string): Promise<string | undefined> {
  return await asPart(db, "auth", (tx) => staffIdOfEmail(tx, email));
}

/** The supervisor's id, null where none is named. Refuses an e-mail that is taken, and a supervisor who is not there. */
export async function findSupervisor(db: Database, { values }: Args, colleague: NewColleague): Promise<string | null> {
  const email = values["supervisor"];
  const supervisor = typeof email === "string" ? await findStaff(db, email.toLowerCase()) : null;
  if (supervisor === undefined) throw new UsageError("--supervisor: expected the e-mail of a member of staff");
  if ((await findStaff(db, colleague.email)) !== undefined) throw emailTaken();
  return supervisor;
}

export function emailTaken(): Refusal {
  return new Refusal("email_taken", "--email: somebody signs in with this e-mail already. Nobody was added.");
}
