import { listReaders as endpoint } from "@goldthread/api/nouns/client.ts";
import { listReaders as rowsOf } from "@goldthread/store/queries/care-team.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listReaders = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    const readers = await rowsOf(tx, clientId);
    // There is always somebody who keeps the records, so nobody at all means: not yours to ask.
    if (readers.length === 0) refuse("not_found");
    return { readers: [...readers] };
  },
});
