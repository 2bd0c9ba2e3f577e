import { coSign as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { isAddedToUnread, readTraineesNoteFacts, readTraineesNotes } from "@goldthread/store/queries/co-signing.ts";
import { takeTurnsOnNotes } from "@goldthread/store/queries/note-turns.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { refuse } from "../../errors.ts";
import { refuseUnfitCoSigner } from "../../signing/refuse-unfit-signer.ts";
import { signBeside } from "../../signing/sign-beside.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";

/** One act, all or none: each note is signed over the digest that its reader saw. */
export const coSign = defineSignedAct({
  endpoint,
  audit: { act: "notes co-signed" },
  by: "signer",
  subject: ({ notes: [first] }) => first?.noteId ?? "",
  async run({ input: { notes }, tx, actor, about, signer, request }) {
    const ids = notes.map(({ noteId }) => noteId);
    await takeTurnsOnNotes(tx, ids);
    const there = await readTraineesNotes(tx, ids);
    if (there.length !== new Set(notes.map(({ noteId }) => noteId)).size || there.length !== notes.length)
      refuse("not_found");
    const read = new Map(notes.map(({ noteId, digest }) => [noteId, digest]));
    const readWith = notes.flatMap(({ noteId, additions }) => (additions === undefined ? [] : [{ noteId, additions }]));
    if (there.some(({ id, digest }) => read.get(id) !== digest) || (await isAddedToUnread(tx, readWith)))
      refuse("note_differs");
    refuseUnfitCoSigner(await readTraineesNoteFacts(tx, [...read.keys()]), { ...actor, letters: actor.credential });
    const person = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const signatures = await signBeside(tx, { notes: there, person, meaning: "co-signature", signer });
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
    return { signatures: [...signatures] };
  },
});
