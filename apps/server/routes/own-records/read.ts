import { readOwnRecord as endpoint } from "@goldthread/api/nouns/own-record.ts";
import { readWhose } from "@goldthread/store/queries/disclosure.ts";
import * as ownRecords from "@goldthread/store/queries/own-record.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readOwnRecord = defineRoute({
  endpoint,
  may: keepersOfRecords,
  async run({ input: { clientId }, tx }) {
    if ((await readWhose(tx, clientId)) === undefined) refuse("not_found");
    return { staff: await ownRecords.readOwnRecord(tx, clientId) };
  },
});
