import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import { addToNotes } from "../note/add-to-notes.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

interface CoSignedNote extends NoteToAddTo {
  readonly coSignedAt: Date;
}

/** What a trainee remembered of a contact after their supervisor had co-signed its note: it waits to be co-signed too. */
export async function loadAddedSince(db: Database, { staff }: SamplePractice, now: string): Promise<void> {
  for (const { id, name, credential } of staff.filter(({ roles }) => roles.includes("trainee"))) {
    await asActor(db, { staffId: id, clock: now }, async (tx) => {
      const [note] = await tx.sql<CoSignedNote>(
        `select n.id, n.client_id as "clientId", encode(n.digest, 'hex') as digest, s.signed_at as "coSignedAt"
         from note n join signature s on s.note_id = n.id and s.meaning = 'co-signature'
         where n.author_id = $1 and n.kind = 'individual' and may_add_to_note(n.id, 'addendum', null)
         order by n.happened_at desc, n.id limit 1`,
        [id],
      );
      if (note === undefined) return;
      const at = new Date(Math.min(note.coSignedAt.getTime() + day, Date.parse(now)));
      const { newId } = sampleSources(`added since/${note.id}`);
      await addToNotes(tx, {
        notes: [note],
        words: {
          kind: "addendum",
          text: "Called back the next day: the breathing helped on two evenings, and the diary is kept.",
          happenedAt: null,
          shared: null,
        },
        actId: newId(),
        author: { id, name, credential },
        signer: passphraseSigner(at, newId),
      });
    });
  }
}
