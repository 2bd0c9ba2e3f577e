import { addCurriculumSession as endpoint } from "@goldthread/api/nouns/group.ts";
import { addCurriculumSession as add } from "@goldthread/store/queries/curriculum.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addCurriculumSession = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input, tx, newId }) {
    if ((await readGroup(tx, input.groupId)) === undefined) refuse("not_found");
    const id = newId();
    await add(tx, { ...input, id });
    return { id };
  },
});
