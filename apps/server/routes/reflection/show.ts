import { showReflection as endpoint } from "@goldthread/api/nouns/reflection.ts";
import { addShowing, readOwnSupervisor } from "@goldthread/store/queries/reflection.ts";
import { refuse } from "../../errors.ts";
import { composeShown } from "../../reflection/compose-shown.ts";
import { inOrder } from "../../reflection/in-order.ts";
import { defineRoute } from "../../route.ts";

export const showReflection = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "reflection shown" },
  async run({ input: period, tx, practice, newId, about }) {
    const { from, to } = inOrder(period);
    const supervisor = (await readOwnSupervisor(tx)) ?? refuse("supervisor_missing");
    const shown = await composeShown(tx, { from, to, zone: practice.zone });
    const id = newId();
    await addShowing(tx, { id, supervisorId: supervisor.id, from, to, content: JSON.stringify(shown) });
    about({ subject: id });
    return { id };
  },
});
