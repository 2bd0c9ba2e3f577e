import { answerMyHomework as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import * as store from "@goldthread/store/queries/my-acts.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";

export const answerMyHomework = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "homework answered" },
  async run({ input, tx, clock, about }) {
    const { homeworkId } = input;
    about(homeworkId);
    const version = await store.answerMyHomework(tx, {
      ...input,
      words: input.words.trim(),
      at: clock().toISOString(),
    });
    if (version !== undefined) return { version };
    // What somebody has asked about meanwhile is not open any more, and another's was never there.
    const isOpen = (await store.listMyHomeworkToAnswer(tx)).some(({ id }) => id === homeworkId);
    return refuse(isOpen ? "changed_meanwhile" : "not_found");
  },
});
