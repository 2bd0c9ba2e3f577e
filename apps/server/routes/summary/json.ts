import { readSummaryJson as endpoint } from "@goldthread/api/nouns/summary.ts";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { defineRoute } from "../../route.ts";
import { exportSummary } from "../../summary/export-summary.ts";
import { readSigned, summaryFileName } from "../../summary/signed-summary.ts";
import { untilSummaryPlaced } from "../../summary/until-summary-placed.ts";

export const readSummaryJson = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "summary exported" },
  prepare: untilSummaryPlaced,
  async run({ input: { summaryId }, tx, server, about }) {
    const signed = await readSigned(tx, summaryId);
    const { clientId } = signed.row;
    about(clientId === null ? { subject: summaryId } : { clientId, subject: summaryId });
    const { vkey } = await ledgerSigner(server.secrets);
    return new Download({
      type: "application/json",
      name: summaryFileName(signed, "json"),
      body: Buffer.from(await exportSummary(tx, signed, vkey)),
    });
  },
});
