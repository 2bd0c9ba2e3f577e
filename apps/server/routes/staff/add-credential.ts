import { addCredential as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as credentials from "@goldthread/store/queries/staff-credential.ts";
import { defineRoute } from "../../route.ts";

export const addCredential = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "credential added" },
  async run({ input, tx, newId, about }) {
    const id = newId();
    await credentials.addCredential(tx, { ...input, id });
    about({ subject: input.staffId });
    return { id };
  },
});
