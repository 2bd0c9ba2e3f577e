import { readPracticeWords as endpoint } from "@goldthread/api/nouns/review.ts";
import * as words from "@goldthread/store/queries/practice-words.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readPracticeWords = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx }) {
    const row = (await words.readPracticeWords(tx)) ?? refuse("set_up_needed");
    return { words: [...row.words], version: row.version };
  },
});
