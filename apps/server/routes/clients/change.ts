import { changeClient as endpoint } from "@goldthread/api/nouns/client.ts";
import * as clients from "@goldthread/store/queries/client.ts";
import { checkBirthDate } from "../../client/check-birth-date.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeClient = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "client changed" },
  async run({ input, tx, practice, clock, about }) {
    checkBirthDate(input.birthDate, { now: clock(), zone: practice.zone });
    about({ clientId: input.clientId });
    const version = await clients.changeClient(tx, input);
    if (version !== undefined) return { version };
    return refuseUnchanged({
      seen: (await clients.readClientOfChart(tx, input.clientId))?.version,
      given: input.version,
    });
  },
});
