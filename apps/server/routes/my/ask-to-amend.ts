import { askToAmend as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import { amendmentDueOn } from "@goldthread/clinical/note/addition.ts";
import { readMyNoteToAmend } from "@goldthread/store/queries/my-acts.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { whoActs } from "../../my/who-acts.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { passphraseSigner } from "../../passkeys/act-signer.ts";

/** The client asks by themself: the clock runs from today, and it stands among what is due like any other request. */
export const askToAmend = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "amendment requested" },
  async run({ input: { noteId, text, actId }, tx, practice, clock, newId, about, server, afterCommit }) {
    const note = (await readMyNoteToAmend(tx, noteId)) ?? refuse("not_found");
    about(noteId);
    const { name } = await whoActs(tx);
    const at = clock();
    const askedOn = calendarDay(at, practice.zone);
    const dueOn = amendmentDueOn(askedOn);
    const { additions } = await addToNotes(tx, {
      notes: [note],
      words: { kind: "amendment-request", askedBy: name, askedOn, dueOn, text },
      actId: actId ?? newId(),
      author: { id: note.clientId, name, credential: "" },
      signer: passphraseSigner(at, newId),
    });
    afterCommit(() => server.sequencer.kick());
    return { requestId: additions[0] ?? "", dueOn };
  },
});
