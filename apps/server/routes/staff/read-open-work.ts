import { readWorkOf as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as work from "@goldthread/store/queries/hand-on.ts";
import { readStaff } from "@goldthread/store/queries/staff.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readWorkOf = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "open work looked at" },
  async run({ input: { staffId }, tx, about }) {
    if ((await readStaff(tx, staffId)) === undefined) refuse("not_found");
    about({ subject: staffId });
    const [rows, supervisees] = await Promise.all([work.readOpenWork(tx, staffId), work.listSupervisees(tx, staffId)]);
    return {
      clients: rows.flatMap(({ clientId, recordNumber, name, birthDate, sessions, drafts }) =>
        clientId === null || recordNumber === null
          ? []
          : [{ id: clientId, recordNumber, name, birthDate, sessions, drafts }],
      ),
      groups: rows.flatMap(({ groupId, name, sessions, drafts }) =>
        groupId === null ? [] : [{ id: groupId, name, sessions, drafts }],
      ),
      supervisees: [...supervisees],
    };
  },
});
