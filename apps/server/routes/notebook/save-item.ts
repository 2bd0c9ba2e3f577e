import { saveItem as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuseOtherVersion } from "../../notebook/refuse-other-version.ts";
import { defineRoute } from "../../route.ts";

/** No trace is left of it, here or in the log: when somebody writes in private is nobody's to know. */
export const saveItem = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { itemId: id, sealed: text, basedOn }, tx }) {
    const sealed = Buffer.from(text, "base64");
    const revision =
      basedOn === null
        ? await notebooks.addItem(tx, { id, sealed })
        : await notebooks.changeItem(tx, { id, basedOn, sealed });
    return { revision: revision ?? (await refuseOtherVersion(tx, id)) };
  },
});
