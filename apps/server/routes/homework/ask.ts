import { askHomework as endpoint } from "@goldthread/api/nouns/homework.ts";
import * as store from "@goldthread/store/queries/homework.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const askHomework = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "homework asked about" },
  async run({ input, tx, clock, about }) {
    const asked = await store.askHomework(tx, { ...input, at: clock().toISOString() });
    if (asked === undefined) {
      return refuseUnchanged({ seen: await store.versionOfHomework(tx, input.homeworkId), given: input.version });
    }
    about({ clientId: asked.clientId, subject: input.homeworkId });
    return { version: asked.version };
  },
});
