import { changeCredential as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as credentials from "@goldthread/store/queries/staff-credential.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeCredential = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "credential changed" },
  async run({ input: { credentialId: id, ...input }, tx, about }) {
    const whose = await credentials.changeCredential(tx, { ...input, id });
    if (whose === undefined)
      refuseUnchanged({ seen: await credentials.readCredentialVersion(tx, id), given: input.version });
    about({ subject: whose });
    return { version: input.version + 1 };
  },
});
