import { coSignAdditions as endpoint } from "@goldthread/api/nouns/co-signing.ts";
import { readTraineesAdditions } from "@goldthread/store/queries/addition-co-signature.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { readTraineesNoteFacts } from "@goldthread/store/queries/co-signing.ts";
import { refuse } from "../../errors.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { coSignOf } from "../../signing/co-sign-of.ts";
import { refuseUnfitCoSigner } from "../../signing/refuse-unfit-signer.ts";

const act = "additions co-signed";

/** One act, all or none: each addition is signed over the digest that its reader saw. */
export const coSignAdditions = defineSignedAct({
  endpoint,
  audit: { act },
  by: "signer",
  subject: ({ additions: [first] }) => first?.additionId ?? "",
  async run({ input, tx, actor, about, signer, request }) {
    const read = new Map(input.additions.map(({ additionId, digest }) => [additionId, digest]));
    const there = await readTraineesAdditions(tx, [...read.keys()]);
    if (there.length !== input.additions.length) refuse("not_found");
    if (there.some(({ id, digest }) => read.get(id) !== digest)) refuse("note_differs");
    const notes = [...new Set(there.map(({ noteId }) => noteId))];
    refuseUnfitCoSigner(await readTraineesNoteFacts(tx, notes), { ...actor, letters: actor.credential });
    const person = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const signatures = await coSignOf(tx, { additions: there, person, signer });
    const [first, ...others] = there;
    if (first !== undefined) about({ clientId: first.clientId, subject: first.noteId });
    for (const { noteId: subject, clientId } of others)
      await addAuditEvent(tx, { staffId: actor.staffId, act, clientId, subject, origin: request.ip });
    return { signatures: [...signatures] };
  },
});
