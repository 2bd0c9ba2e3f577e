import { correctNote as endpoint } from "@goldthread/api/nouns/note.ts";
import { additionSchema, elementOfPassage } from "@goldthread/clinical/note/addition.ts";
import {
  type CorrectedRun,
  correctedRuns,
  correctionsOf,
  splitsCorrection,
} from "@goldthread/clinical/note/corrected-runs.ts";
import { type KeptAddition, readAdditions } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { allThatCarry, noteToAddTo, refuseRetracted } from "../../note/note-to-add-to.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** What was signed stays readable, struck through; a passage of the shared part is put right on every note that carries it. */
export const correctNote = defineSignedAct({
  endpoint,
  audit: { act: "note corrected" },
  by: "signer",
  subject: ({ noteId }) => noteId,
  async run({ input, tx, actor, newId, about, signer }) {
    const { noteId, passage, instead, because, actId } = input;
    const note = await noteToAddTo(tx, noteId);
    about({ clientId: note.clientId, subject: note.id });
    const isShared = passage.part === "shared" && note.shared !== null;
    if (!isShared) await refuseRetracted(tx, noteId);
    const corrected = elementOfPassage({ note: note.body, shared: note.shared }, passage);
    if (corrected === undefined) refuse("passage_differs");
    const before = correctionsOf(additionsOf(await readAdditions(tx, noteId)), passage);
    if (splitsCorrection(corrected.text, before, passage)) refuse("passage_struck");
    // Back to the signed words is a correction too, where others stood in their place.
    if (instead === passage.text && correctedRuns(corrected.text, before).every((run) => !isStruck(run, passage)))
      refuse("invalid_input", [{ field: "instead", expected: "expected other words than those struck" }]);
    const added = await addToNotes(tx, {
      notes: isShared ? await allThatCarry(tx, note) : [note],
      words: {
        kind: "correction",
        passage,
        instead,
        because,
        shared: isShared && note.shared ? { partId: note.shared.id } : null,
      },
      actId: actId ?? newId(),
      author: { id: actor.staffId, name: actor.name, credential: actor.credential },
      signer,
    });
    return added;
  },
});

const additionsOf = (kept: readonly KeptAddition[]) =>
  kept.map(({ content }) => additionSchema.parse(JSON.parse(content)));

function isStruck({ start, end, correction }: CorrectedRun, passage: { readonly start: number; readonly end: number }) {
  return correction !== null && start < passage.end && passage.start < end;
}
