import { changeCurriculumSession as endpoint } from "@goldthread/api/nouns/group.ts";
import { changeCurriculumSession as change, readCurriculumVersion } from "@goldthread/store/queries/curriculum.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeCurriculumSession = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input, tx }) {
    const version = await change(tx, input);
    if (version !== undefined) return { version };
    return refuseUnchanged({ seen: await readCurriculumVersion(tx, input.curriculumId), given: input.version });
  },
});
