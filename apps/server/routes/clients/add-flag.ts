import { addFlag as endpoint } from "@goldthread/api/nouns/client.ts";
import * as flags from "@goldthread/store/queries/client-flag.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addFlag = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "flag set" },
  async run({ input: { clientId, kind, words, since }, tx, newId, about }) {
    about({ clientId, subject: kind });
    if (kind === "other" && words === "")
      refuse("invalid_input", [{ field: "words", expected: "expected what the flag says" }]);
    await chartToChange(tx, clientId);
    const id = newId();
    await flags.addFlag(tx, { id, clientId, kind, words, since: since ?? null });
    return { id };
  },
});
