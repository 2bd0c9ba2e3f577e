import { addAddendum as endpoint } from "@goldthread/api/nouns/note.ts";
import { isBlank } from "@goldthread/clinical";
import { isLateEntry, type AdditionWords } from "@goldthread/clinical/note/addition.ts";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { checkHappened } from "../../client/check-happened.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { allThatCarry, noteToAddTo, refuseRetracted, type ReadNote } from "../../note/note-to-add-to.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

interface Said {
  readonly text: string;
  readonly happenedAt: string | null;
  readonly because: string;
  readonly ofSharedPart: boolean;
}

export const addAddendum = defineSignedAct({
  endpoint,
  audit: { act: "note added to" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, practice, newId, about, signer, afterCommit }) {
    const note = await noteToAddTo(tx, input.noteId);
    about({ clientId: note.clientId, subject: note.id });
    if (!input.ofSharedPart) await refuseRetracted(tx, note.id);
    if (input.happenedAt !== null) {
      // Whoever leads the group and is not of the care team does not know when the client was born.
      const birthDate = (await readClientOfChart(tx, note.clientId))?.birthDate ?? null;
      checkHappened(input.happenedAt, { field: "happenedAt", birthDate, now: signer.at, zone: practice.zone });
    }
    const words = wordsOf(input, note, { at: signer.at.toISOString(), dueHours: practice.dueHours });
    const added = await addToNotes(tx, {
      notes: input.ofSharedPart ? await allThatCarry(tx, note) : [note],
      words,
      actId: input.actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    afterCommit(() => crashPoint("addition: after commit"));
    return added;
  },
});

/** The clock says what it is: an addendum, or a late entry, which says why it is late. */
function wordsOf(said: Said, note: ReadNote, now: { readonly at: string; readonly dueHours: number }): AdditionWords {
  const { text, because, ofSharedPart } = said;
  const happenedAt = said.happenedAt === null ? null : new Date(said.happenedAt).toISOString();
  if (isBlank(text)) return reasonOfLateNote(said, note);
  if (happenedAt === null || ofSharedPart || !isLateEntry({ happenedAt, ...now }))
    return {
      kind: "addendum",
      text,
      happenedAt,
      shared: ofSharedPart && note.shared ? { partId: note.shared.id } : null,
    };
  if (isBlank(because)) refuse("late_reason_needed", [{ field: "because", expected: "expected why it comes late" }]);
  return { kind: "late-entry", text, happenedAt, because };
}

/** Without further words it only says why the note itself was signed late. */
function reasonOfLateNote({ because }: Said, { late, body }: ReadNote): AdditionWords {
  if (!late || isBlank(because))
    refuse("invalid_input", [{ field: "text", expected: "expected at least one character that shows" }]);
  return { kind: "late-entry", text: "", happenedAt: body.session.start, because };
}
