import { coSignSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { insertSummarySignature, isTraineesSummary } from "@goldthread/store/queries/summary.ts";
import { refuse } from "../../errors.ts";
import { standSigned } from "../../ledger/stand-signed.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { readSigned } from "../../summary/signed-summary.ts";

/** A supervisor signs beside their trainee, over the digest of the summary that they read. Nothing of it changes. */
export const coSignSummary = defineSignedAct({
  endpoint,
  may: clinicalRoles,
  audit: { act: "summary co-signed" },
  by: "signer",
  subject: ({ summaryId }) => summaryId,
  async run({ input: { summaryId, digest }, tx, actor, about, signer }) {
    if (!(await isTraineesSummary(tx, summaryId))) refuse("not_found");
    const { row: summary, digest: kept } = await readSigned(tx, summaryId);
    about(summary.clientId === null ? { subject: summaryId } : { clientId: summary.clientId, subject: summaryId });
    if (kept !== digest) refuse("note_differs");
    const { staffId: by, name, credential } = actor;
    const author = { name, credential };
    const facts = { author, method: signer.method, salt: signer.newSalt(), summaryDigest: digest, summaryId };
    const [row] = await standSigned(tx, [facts], { kind: "summary-signed", by, author, signer });
    if (row === undefined) throw new Error("an act was not recorded");
    await insertSummarySignature(tx, row);
    return { id: row.id };
  },
});
