import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addSite } from "@goldthread/store/queries/site.ts";
import { addCredential } from "@goldthread/store/queries/staff-credential.ts";

/** What the practice's administrator has entered: licences of the staff, and where people are seen. */
export async function loadPractice(db: Database, { staff, licences, sites }: SamplePractice): Promise<void> {
  const administrator = staff.find(({ roles }) => roles.includes("administrator"));
  if (administrator === undefined) throw new Error("Cannot load the sample practice: it has no administrator");
  await asActor(db, { staffId: administrator.id }, async (tx) => {
    for (const licence of licences) await addCredential(tx, licence);
    for (const site of sites) await addSite(tx, site);
  });
}
