import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addClientLink } from "@goldthread/store/queries/client-access.ts";
import { acceptClientLink } from "@goldthread/store/queries/client-sign-in.ts";
import { digestOf } from "../my/my-cookie.ts";
import { recordClientAccess } from "../my/record-client-access.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;
/** Shown on the clients' own sign-in page of a sample practice. */
const signInName = "heron-maple-1204";

interface ToLoad {
  readonly now: string;
  /** Of the passphrase that everybody in the sample practice has. */
  readonly hash: string;
}

/** One client looks at their own record. */
export async function loadClientView(db: Database, sample: SamplePractice, { now, hash }: ToLoad): Promise<void> {
  const who = clientWithOwnView(sample);
  if (who === undefined) return;
  const { client, clinician } = who;
  const { newId, newSalt } = sampleSources("client-view");
  const at = new Date(Date.parse(now) - 3 * day);
  const tokenDigest = digestOf(newSalt());
  const { id: clientId, name: holderName } = client;
  await asActor(db, { staffId: clinician.id, clock: at.toISOString() }, async (tx) => {
    const given = { what: "given", clientId, holder: "client", holderName, relation: "", ground: "" };
    const { id: accessId } = await recordClientAccess(tx, given, { by: clinician.id, at, newId });
    const expiresAt = new Date(at.getTime() + 7 * day).toISOString();
    await addClientLink(tx, { id: newId(), accessId, tokenDigest, at: at.toISOString(), expiresAt });
  });
  const link = { tokenDigest, now: new Date(at.getTime() + day / 24) };
  await asPart(db, "auth", (tx) => acceptClientLink(tx, { ...link, signInName, hash }));
}
