import { requestAmendment as endpoint } from "@goldthread/api/nouns/note.ts";
import { amendmentDueOn } from "@goldthread/clinical/note/addition.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { readNoteToAmend } from "@goldthread/store/queries/note-addition.ts";
import { calendarDay } from "../../calendar-day.ts";
import { checkDayOfLife } from "../../client/check-happened.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** A client asks for the record to be amended: whoever treats them or keeps the records puts it down, and the clock runs. */
export const requestAmendment = defineSignedAct({
  endpoint,
  audit: { act: "amendment requested" },
  by: "person",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, practice, newId, about, signer }) {
    const { noteId, askedBy, askedOn, text, actId } = input;
    const note = await readNoteToAmend(tx, noteId);
    if (note === undefined) refuse("not_found");
    about({ clientId: note.clientId, subject: noteId });
    if (askedOn > calendarDay(signer.at, practice.zone))
      refuse("invalid_input", [{ field: "askedOn", expected: "expected a day that has come" }]);
    // Whoever keeps the records does not know when the client was born.
    const birthDate = (await readClientOfChart(tx, note.clientId))?.birthDate ?? null;
    checkDayOfLife(askedOn, { field: "askedOn", birthDate });
    const dueOn = amendmentDueOn(askedOn);
    const { additions } = await addToNotes(tx, {
      notes: [note],
      words: { kind: "amendment-request", askedBy, askedOn, dueOn, text },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return { requestId: additions[0] ?? "", dueOn };
  },
});
