import { signBesideAuthor as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { isBlank } from "@goldthread/clinical";
import { dueAt } from "@goldthread/clinical/session/due.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { listToSignBeside } from "@goldthread/store/queries/facilitators-owed.ts";
import { refuse } from "../../errors.ts";
import { addToNotes } from "../../note/add-to-notes.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { signBeside } from "../../signing/sign-beside.ts";

/**
 * Whoever led a group's session beside the notes' author signs all of them in one act, over the digests that were read.
 * As co-author while none is overdue; after that a signature would be one added late, and what remains is to attest.
 */
export const signBesideAuthor = defineSignedAct({
  endpoint,
  audit: { act: "notes signed beside" },
  by: "signer",
  subject: ({ notes: [first] }) => first?.noteId ?? "",
  async run({ input: { notes, text, actId }, tx, actor, practice, newId, about, signer, request }) {
    const read = new Map(notes.map(({ noteId, digest }) => [noteId, digest]));
    const there = (await listToSignBeside(tx)).filter(({ noteId }) => read.has(noteId));
    if (there.length !== notes.length) refuse("not_found");
    if (there.some(({ noteId, digest }) => read.get(noteId) !== digest)) refuse("note_differs");
    const person = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const isOver = there.some(({ stopsAt }) => signer.at.getTime() > Date.parse(dueAt(stopsAt, practice.dueHours)));
    const meaning = isOver ? ("attestation" as const) : ("co-author" as const);
    if (isOver && isBlank(text)) refuse("signing_over", [{ field: "text", expected: "expected what you attest" }]);
    const signed = there.map(({ noteId: id, clientId, digest }) => ({ id, clientId, digest }));
    if (isOver) {
      const words = { kind: "attestation", text } as const;
      await addToNotes(tx, { notes: signed, words, actId: actId ?? newId(), author: person, signer });
    }
    const signatures = await signBeside(tx, { notes: signed, person, meaning, signer });
    const { staffId } = actor;
    for (const [place, { id: subject, clientId }] of signed.entries()) {
      if (place === 0) about({ clientId, subject });
      else await addAuditEvent(tx, { staffId, act: "notes signed beside", clientId, subject, origin: request.ip });
    }
    return { meaning, signatures: [...signatures] };
  },
});
