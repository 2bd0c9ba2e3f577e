import { randomUUID } from "node:crypto";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { sayToTrainee } from "../note/say-to-trainee.ts";
import { signBeside } from "../signing/sign-beside.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;
/** Younger than this, a trainee's notes still wait for their supervisor. */
const waits = 4 * day;

interface TraineesNote {
  readonly id: string;
  readonly sessionId: string;
  readonly digest: string;
  readonly signedAt: Date;
}

/** A supervisor has co-signed what a trainee signed, session by session; the latest notes wait, and one was returned. */
export async function loadCoSigning(db: Database, { staff }: SamplePractice, now: string): Promise<void> {
  for (const trainee of staff) {
    const supervisor = staff.find(({ id }) => id === trainee.supervisorId);
    if (supervisor === undefined || !trainee.roles.includes("trainee")) continue;
    const { id, name, credential } = supervisor;
    const notes = await asActor(db, { staffId: id, clock: now }, (tx) =>
      tx.sql<TraineesNote>(
        `select id, session_id as "sessionId", encode(digest, 'hex') as digest, signed_at as "signedAt" from note
         where author_id = $1 order by signed_at, id`,
        [trainee.id],
      ),
    );
    const before = new Date(Date.parse(now) - waits);
    const sessions = [...Map.groupBy(notes, ({ sessionId }) => sessionId).values()];
    await asActor(db, { staffId: id, clock: now }, async (tx) => {
      for (const session of sessions.filter(([first]) => first !== undefined && first.signedAt < before)) {
        const at = new Date(Math.min(...session.map(({ signedAt }) => signedAt.getTime())) + day);
        const { newId } = sampleSources(`co-sign/${session[0]?.sessionId}`);
        const person = { id, name, credential };
        const signer = passphraseSigner(at, newId);
        await signBeside(tx, { notes: session, person, meaning: "co-signature", signer });
      }
    });
    const waiting = notes.filter(({ signedAt }) => signedAt >= before);
    const [returned] = waiting;
    // Something is left to co-sign beside what went back.
    if (returned === undefined || waiting.length < 2) continue;
    const at = new Date(Math.min(returned.signedAt.getTime() + day / 8, Date.parse(now)));
    await asActor(db, { staffId: id, clock: at.toISOString() }, (tx) =>
      sayToTrainee(tx, {
        noteId: returned.id,
        kind: "return",
        passage: null,
        words: "Please add how the client answered the intervention, and what you agreed for the week.",
        by: id,
        at,
        newId: () => randomUUID(),
      }),
    );
  }
}
