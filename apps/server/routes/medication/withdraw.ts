import { withdrawMedication as endpoint } from "@goldthread/api/nouns/homework.ts";
import * as store from "@goldthread/store/queries/medication.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const withdrawMedication = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "medication withdrawn" },
  async run({ input, tx, clock, about }) {
    const withdrawn =
      (await store.withdrawMedication(tx, { ...input, at: clock().toISOString() })) ?? refuse("not_found");
    about({ clientId: withdrawn.clientId, subject: input.changeId });
    return { withdrawn: true as const };
  },
});
