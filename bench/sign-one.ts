import { reviewParts } from "@goldthread/server/signing/review-parts.ts";
import { signSession } from "@goldthread/server/signing/sign-session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { SessionToSign } from "./a-session.ts";

/** As the request has it from looking who asks. */
export const aClinician = { roles: ["clinician"], licences: [] } as const;

/** The signing transaction, as the server runs it; answers how many of its milliseconds were the review's. */
export async function signOne(db: Database, { sessionId, shown, author }: SessionToSign): Promise<number> {
  let reviewing = 0;
  await asActor(db, { staffId: author.id }, (tx) =>
    signSession(tx, {
      sessionId,
      shown,
      author,
      standing: aClinician,
      review(work) {
        const began = performance.now();
        const answers = reviewParts(work);
        reviewing = performance.now() - began;
        return answers;
      },
    }),
  );
  return reviewing;
}

/** The same without the review, whose time is a line of its own. */
export async function signUnreviewed(db: Database, { sessionId, shown, author }: SessionToSign): Promise<void> {
  const review = () => [];
  await asActor(db, { staffId: author.id }, (tx) =>
    signSession(tx, { sessionId, shown, author, standing: aClinician, review }),
  );
}
