import { findAlike as endpoint } from "@goldthread/api/nouns/client.ts";
import { findAlike as findAlikeClients } from "@goldthread/store/queries/client.ts";
import { defineRoute } from "../../route.ts";

/** A question about who is treated here, so it leaves a trace like a search. */
export const findAlike = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse", "administrator", "records-officer"],
  audit: { act: "looked for somebody alike" },
  async run({ input, tx, about }) {
    about({ subject: input.name });
    return { alike: [...(await findAlikeClients(tx, input))] };
  },
});
