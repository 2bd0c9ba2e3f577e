import { coSign as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { readTraineesNotes } from "@goldthread/store/queries/co-signing.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { signBeside } from "../../signing/sign-beside.ts";

/** One act, all or none: each note is signed over the digest that its reader saw. */
export const coSign = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  audit: { act: "notes co-signed" },
  async run({ input: { notes }, tx, actor, clock, newId, about, server, afterCommit, request }) {
    const there = await readTraineesNotes(
      tx,
      notes.map(({ noteId }) => noteId),
    );
    if (there.length !== new Set(notes.map(({ noteId }) => noteId)).size || there.length !== notes.length)
      refuse("not_found");
    const read = new Map(notes.map(({ noteId, digest }) => [noteId, digest]));
    if (there.some(({ id, digest }) => read.get(id) !== digest)) refuse("note_differs");
    const signer = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const signatures = await signBeside(tx, { notes: there, signer, meaning: "co-signature", at: clock(), newId });
    const [first, ...others] = there;
    if (first !== undefined) about({ clientId: first.clientId, subject: first.id });
    for (const { id, clientId } of others)
      await addAuditEvent(tx, {
        staffId: actor.staffId,
        act: "notes co-signed",
        clientId,
        subject: id,
        origin: request.ip,
      });
    afterCommit(() => server.sequencer.kick());
    return { signatures: [...signatures] };
  },
});
