import { addMedication as endpoint } from "@goldthread/api/nouns/homework.ts";
import * as store from "@goldthread/store/queries/medication.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { checkDayOfLife } from "../../client/check-happened.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { defineRoute } from "../../route.ts";

export const addMedication = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "medication recorded" },
  async run({ input, tx, clock, practice, newId, about }) {
    checkDayNotAhead(input.onDay, { field: "onDay", now: clock(), zone: practice.zone });
    const { birthDate } = await chartToChange(tx, input.clientId);
    checkDayOfLife(input.onDay, { field: "onDay", birthDate });
    const id = newId();
    about({ clientId: input.clientId, subject: id });
    await store.addMedication(tx, { ...input, id, at: clock().toISOString() });
    return { id };
  },
});
