import { signSupervisionNote as endpoint } from "@goldthread/api/nouns/supervision.ts";
import { readSupervisionNote } from "@goldthread/store/queries/supervision.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { digestOf } from "../../supervision/present-supervision.ts";
import { recordSecondSignature } from "../../supervision/record-supervision.ts";

export const signSupervisionNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "supervision note signed" },
  prepare: proveSigner,
  async run({ input: { supervisionNoteId, digest }, tx, actor, clock, newId, server, about, afterCommit }) {
    const note = (await readSupervisionNote(tx, supervisionNoteId)) ?? refuse("not_found");
    about({ subject: note.id });
    if (note.second !== null || note.writtenBy === actor.staffId) refuse("signed_by_you");
    if (digestOf(note) !== digest) refuse("note_differs");
    const { name, credential } = actor;
    const signature = { noteId: note.id, noteDigest: digest, name, credential };
    await recordSecondSignature(tx, signature, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
