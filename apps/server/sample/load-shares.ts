import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { insertShareComment, type SharedText, type ShareLevel } from "@goldthread/store/queries/share.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { recordShare } from "../shares/record-share.ts";
import { sampleSources } from "./sample-sources.ts";

const hour = 3_600_000;
const holdsDays = 10;

type Person = SamplePractice["staff"][number];

/**
 * What strangers find shared when they sign in as the clinician: a colleague's draft to comment on, and a note of their
 * own that a colleague may read and said something about.
 */
export async function loadShares(db: Database, sample: SamplePractice, now: string): Promise<void> {
  const { staff } = sample;
  const clinician = staff.find(({ roles }) => roles.length === 1 && roles[0] === "clinician");
  const colleague = staff.find(({ id, roles }) => id !== clinician?.id && roles.includes("supervisor"));
  if (clinician === undefined || colleague === undefined) return;
  const at = new Date(Date.parse(now) - hour);
  await shareNote({ db, by: clinician, withWhom: colleague, at });
  for (const other of staff) {
    if (other.id !== clinician.id && (await shareDraft({ db, by: other, withWhom: clinician, at }))) return;
  }
}

interface Sharing {
  readonly db: Database;
  readonly by: Person;
  readonly withWhom: Person;
  readonly at: Date;
}

async function shareNote({ db, by, withWhom, at }: Sharing): Promise<void> {
  const clock = at.toISOString();
  const noteId = await asActor(db, { staffId: by.id, clock }, async (tx) => {
    const [note] = await tx.sql<{ id: string }>(
      `select id from note where author_id = $1 and kind = 'individual' and may_share(null, id)
       order by happened_at desc, id limit 1`,
      [by.id],
    );
    if (note !== undefined) await give(tx, { draftId: null, noteId: note.id }, { by, withWhom, at, level: "comment" });
    return note?.id;
  });
  if (noteId === undefined) return;
  const { newId } = sampleSources(`share-comment/${noteId}`);
  await asActor(db, { staffId: withWhom.id, clock }, (tx) =>
    insertShareComment(tx, {
      id: newId(),
      draftId: null,
      noteId,
      passage: null,
      words: "Thank you, that helps. Shall we look at the plan together on Thursday?",
    }),
  );
}

/** False where they have no draft of their own. */
async function shareDraft({ db, by, withWhom, at }: Sharing): Promise<boolean> {
  return await asActor(db, { staffId: by.id, clock: at.toISOString() }, async (tx) => {
    const [draft] = await tx.sql<{ id: string }>(
      `select d.id from draft d join session s on s.id = d.session_id
       where d.author_id = $1 and d.part = 'individual' and d.state = 'open' and may_share(d.id, null)
         and exists (select from draft_update u where u.draft_id = d.id)
       order by s.starts_at desc, d.id limit 1`,
      [by.id],
    );
    if (draft === undefined) return false;
    await give(tx, { draftId: draft.id, noteId: null }, { by, withWhom, at, level: "comment" });
    return true;
  });
}

async function give(
  tx: Transaction,
  text: SharedText,
  { by, withWhom, at, level }: Omit<Sharing, "db"> & { readonly level: ShareLevel },
): Promise<void> {
  const { newId } = sampleSources(`share/${text.draftId ?? text.noteId ?? ""}`);
  const until = new Date(at.getTime() + holdsDays * 24 * hour).toISOString().slice(0, 10);
  await recordShare(tx, { ...text, withId: withWhom.id, what: "given", level, until }, { by: by.id, at, newId });
}
