import { signSupervisionNote as endpoint } from "@goldthread/api/nouns/supervision.ts";
import { readSupervisionNote } from "@goldthread/store/queries/supervision.ts";
import { refuse } from "../../errors.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { digestOf } from "../../supervision/present-supervision.ts";
import { recordSecondSignature } from "../../supervision/record-supervision.ts";

export const signSupervisionNote = defineSignedAct({
  endpoint,
  audit: { act: "supervision note signed" },
  by: "signer",
  subject: ({ supervisionNoteId }) => supervisionNoteId,
  async run({ input: { supervisionNoteId, digest }, tx, actor, about, signer }) {
    const note = (await readSupervisionNote(tx, supervisionNoteId)) ?? refuse("not_found");
    about({ subject: note.id });
    if (note.second !== null || note.writtenBy === actor.staffId) refuse("signed_by_you");
    if (digestOf(note) !== digest) refuse("note_differs");
    const { staffId: id, name, credential } = actor;
    await recordSecondSignature(
      tx,
      { noteId: note.id, noteDigest: digest },
      { person: { id, name, credential }, signer },
    );
    return {};
  },
});
