import { removeCredential as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as credentials from "@goldthread/store/queries/staff-credential.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const removeCredential = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "credential removed" },
  async run({ input: { credentialId: id, version }, tx, about }) {
    const whose = await credentials.removeCredential(tx, { id, version });
    if (whose === undefined) refuseUnchanged({ seen: await credentials.readCredentialVersion(tx, id), given: version });
    about({ subject: whose });
    return {};
  },
});
