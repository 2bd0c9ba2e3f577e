import { returnNote as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { isBlank } from "@goldthread/clinical";
import { readSaid } from "@goldthread/store/queries/co-signing.ts";
import { refuse } from "../../errors.ts";
import { sayToTrainee } from "../../note/say-to-trainee.ts";
import { defineRoute } from "../../route.ts";

/** A return says what is to be done: in its own words, or in comments beside the text. */
export const returnNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note returned" },
  async run({ input: { noteId, words }, tx, actor, clock, newId, about, server, afterCommit }) {
    const said = await readSaid(tx, noteId);
    const last = said.findLastIndex(({ kind }) => kind === "return");
    const at = clock();
    const saying = { noteId, kind: "return", passage: null, words, by: actor.staffId, at, newId } as const;
    const { id, clientId } = await sayToTrainee(tx, saying);
    about({ clientId, subject: noteId });
    if (isBlank(words) && said.length === last + 1) refuse("nothing_said");
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
