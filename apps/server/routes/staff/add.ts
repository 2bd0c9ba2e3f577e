import { addStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import { addSignIn } from "@goldthread/store/queries/auth-user.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { staffMemberOf } from "../../staff/staff-member-of.ts";

export const addStaff = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "staff added" },
  prepare: ({ input: { passphrase }, server }) => server.signIn.hash(passphrase),
  async run({ input, tx, newId, prepared: hash, about }) {
    const { name, email, credential, supervisorId } = input;
    const [id, userId] = [newId(), newId()];
    await addSignIn(tx, { userId, name, email, hash });
    await staff.addStaff(tx, { id, userId, name, email, credential, supervisorId, roles: [...new Set(input.roles)] });
    about({ subject: id });
    return staffMemberOf((await staff.readStaff(tx, id)) ?? refuse("not_found"));
  },
});
