import { listReaders as endpoint } from "@goldthread/api/nouns/client.ts";
import { listReaders as rowsOf } from "@goldthread/store/queries/care-team.ts";
import { readWhose } from "@goldthread/store/queries/disclosure.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listReaders = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    // There is always somebody who keeps the records: of nobody as well, so it is asked first whether there is a client.
    const readers = (await readWhose(tx, clientId)) === undefined ? [] : await rowsOf(tx, clientId);
    if (readers.length === 0) refuse("not_found");
    return { readers: [...readers] };
  },
});
