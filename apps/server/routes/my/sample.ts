import { readMySample as endpoint } from "@goldthread/api/nouns/my.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { readSampleClient } from "@goldthread/store/queries/client-sign-in.ts";
import { refuse } from "../../errors.ts";
import { givenAccess } from "../../my/access-words.ts";
import { defineRoute } from "../../route.ts";
import { samplePassphrase } from "../../sample-passphrase.ts";

/** Where the sample practice was loaded with it: no other practice has an answer here. */
export const readMySample = defineRoute({
  endpoint,
  may: "anyone",
  async run({ server }) {
    const found = await asPart(server.db, "auth", readSampleClient);
    if (found === undefined) refuse("not_found");
    const { holderName: name } = givenAccess(found.content);
    return { name, signInName: found.signInName, passphrase: samplePassphrase };
  },
});
