import { randomUUID } from "node:crypto";
import type { PersonRef } from "@goldthread/clinical";
import type { StaffCredentials } from "@goldthread/clinical/profiles/staff-credentials.ts";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { readDraftsOfSession } from "@goldthread/store/queries/draft.ts";
import { readLockedToSign } from "@goldthread/store/queries/signing.ts";
import { readSessionScores } from "@goldthread/store/queries/session-scores.ts";
import type { Reviewer } from "./review-parts.ts";
import { readShownParts } from "./read-shown-parts.ts";
import type { ShownPart } from "./read-shown-parts.ts";
import { refuseUnfitSigner } from "./refuse-unfit-signer.ts";
import { refuseUnseen, type SeenFacts } from "./refuse-unseen.ts";
import { takeRandom } from "./take-random.ts";
import { signParts } from "./sign-parts.ts";
import type { Signed, SignedByPasskey, SigningSources } from "./sign-parts.ts";
import { SignRefusal } from "./sign-refusal.ts";

const systemSources: SigningSources = {
  newId: () => randomUUID(),
  newSalt: () => takeRandom().toString("base64"),
  newLeafSalt: takeRandom,
};

export interface SignSession {
  readonly sessionId: string;
  readonly shown: readonly ShownPart[];
  /** Left out where the caller did not look at them. */
  readonly seen?: SeenFacts | undefined;
  readonly author: PersonRef;
  /** What the author may sign by: their roles and licences of today. */
  readonly standing: Omit<StaffCredentials, "letters">;
  readonly sources?: SigningSources;
  readonly by?: SignedByPasskey | undefined;
  readonly review?: Reviewer | undefined;
}

/** Signs what the page showed, in the actor's transaction. The session and its drafts stay locked until it ends. */
export async function signSession(
  tx: Transaction,
  { sessionId, shown, seen, author, standing, sources = systemSources, by, review }: SignSession,
): Promise<Signed> {
  const locked = await readLockedToSign(
    tx,
    sessionId,
    shown.map(({ draftId }) => draftId),
  );
  crashPoint("signing: drafts locked");
  if (locked === undefined) throw new SignRefusal("not_found");
  const { drafts, members, facilitators } = locked;
  refuseUnfitSigner(locked.session, { ...standing, letters: author.credential });
  const session = by === undefined ? locked.session : { ...locked.session, now: by.at };
  const open = new Set(drafts.map(({ id }) => id));
  if (shown.some(({ draftId }) => !open.has(draftId))) await refuseClosed(tx, sessionId, shown);
  if (seen !== undefined) refuseUnseen(locked, { seen, shown });
  const parts = readShownParts(shown, locked.changes);
  crashPoint("signing: parts read");
  // Read only where something was answered to the reviewer: what blocks does not depend on them.
  const isAnswered = parts.some(({ answers }) => answers.length > 0);
  const scores = isAnswered ? await readSessionScores(tx, sessionId) : [];
  return signParts(tx, { session, drafts, members, facilitators, parts, author, sources, by, review, scores });
}

/** Some part is not open: signed already, or nothing of this session's that the signer may know of. */
async function refuseClosed(tx: Transaction, sessionId: string, shown: readonly ShownPart[]): Promise<never> {
  const known = new Set((await readDraftsOfSession(tx, sessionId)).map(({ id }) => id));
  throw new SignRefusal(shown.every(({ draftId }) => known.has(draftId)) ? "already_signed" : "not_found");
}
