import { sha256, toHex } from "@goldthread/ledger";
import type { SamplePractice, SampleSupervision } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { putSupervisionGoal, readSupervisionNote } from "@goldthread/store/queries/supervision.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { recordSecondSignature, recordSupervisionNote } from "../supervision/record-supervision.ts";
import { atNoon } from "./at-noon.ts";

/** What a trainee and their supervisor met about, signed by both but the latest, and the hours to be reached. */
export async function loadSupervision(db: Database, { practice, staff, supervision }: SamplePractice): Promise<void> {
  for (const meeting of supervision) {
    const [supervisor, supervisee] = [meeting.supervisorId, meeting.superviseeId].map((id) =>
      staff.find((one) => one.id === id),
    );
    if (supervisor === undefined || supervisee === undefined)
      throw new Error("Cannot load the sample practice: a supervision has nobody");
    const first = new Date(atNoon(meeting.on, practice));
    const noteId = await asActor(db, { staffId: supervisor.id, clock: first.toISOString() }, (tx) =>
      recordSupervisionNote(tx, factsOf(meeting, { supervisor, supervisee }), {
        person: personOf(supervisor),
        signer: passphraseSigner(first),
      }),
    );
    if (!meeting.isSignedByBoth) continue;
    const second = new Date(first.getTime() + 3_600_000);
    await asActor(db, { staffId: supervisee.id, clock: second.toISOString() }, async (tx) => {
      const note = await readSupervisionNote(tx, noteId);
      const signature = { noteId, noteDigest: toHex(sha256(note?.content ?? "")) };
      await recordSecondSignature(tx, signature, { person: personOf(supervisee), signer: passphraseSigner(second) });
    });
  }
  const [one] = supervision;
  if (one === undefined) return;
  const goal = { staffId: one.superviseeId, totalHours: 100, individualHours: 50, version: 0 };
  await asActor(db, { staffId: one.supervisorId }, (tx) => putSupervisionGoal(tx, goal));
}

type Person = SamplePractice["staff"][number];

const personOf = ({ id, name, credential }: Person) => ({ id, name, credential });

function factsOf(
  { isSignedByBoth: _isSigned, ...meeting }: SampleSupervision,
  { supervisor, supervisee }: { readonly supervisor: Person; readonly supervisee: Person },
) {
  return {
    ...meeting,
    supervisorName: supervisor.name,
    supervisorCredential: supervisor.credential,
    superviseeName: supervisee.name,
    superviseeCredential: supervisee.credential,
  };
}
