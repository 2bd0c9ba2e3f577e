import { signSession } from "@goldthread/server/signing/sign-session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { SessionToSign } from "./a-session.ts";

/** The signing transaction, as the server runs it. */
export async function signOne(db: Database, { sessionId, shown, author }: SessionToSign): Promise<void> {
  await asActor(db, { staffId: author.id }, (tx) => signSession(tx, { sessionId, shown, author }));
}
