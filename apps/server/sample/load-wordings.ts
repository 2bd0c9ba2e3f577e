import { practicePolicies } from "@goldthread/clinical/documents-to-sign/templates/practice-policies.ts";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addWordingVersion } from "@goldthread/store/queries/document-wording.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

/** The practice's own wording of how it works: worded once, and again when its fee changed. */
export async function loadWordings(db: Database, { staff }: SamplePractice, { now }: { readonly now: string }) {
  const keeper = staff.find(({ roles }) => roles.includes("administrator"));
  if (keeper === undefined) return;
  const { newId } = sampleSources("document-wordings");
  const { id: template, title } = practicePolicies;
  const [first, second] = [newId(), newId()];
  await asActor(db, { staffId: keeper.id, clock: now }, async (tx) => {
    const wording = { id: first, template, title, removed: false };
    const at = (days: number) => new Date(Date.parse(now) - days * day).toISOString();
    await addWordingVersion(tx, { ...wording, versionId: first, version: 1, text: textWith("$60"), at: at(200) });
    await addWordingVersion(tx, { ...wording, versionId: second, version: 2, text: textWith("$75"), at: at(45) });
  });
}

/** Every blank of the sample filled but the practice's name, which is filled in where it is asked. */
function textWith(fee: string): string {
  return practicePolicies.text.replaceAll("{hours}", "24").replaceAll("{fee}", fee).replaceAll("{working days}", "two");
}
