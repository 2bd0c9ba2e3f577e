import { readSummaryPdf as endpoint } from "@goldthread/api/nouns/summary.ts";
import { readSummarySigners } from "@goldthread/store/queries/summary.ts";
import { Download } from "../../download.ts";
import { coSignaturesIn } from "../../summary/co-signatures-in.ts";
import { renderSummaryPdf } from "../../summary/render-summary-pdf.ts";
import { defineRoute } from "../../route.ts";
import { readSigned, retractedSince, summaryFileName } from "../../summary/signed-summary.ts";
import { untilSummaryPlaced } from "../../summary/until-summary-placed.ts";

export const readSummaryPdf = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "summary printed" },
  prepare: untilSummaryPlaced,
  async run({ input: { summaryId }, tx, practice, about }) {
    const signed = await readSigned(tx, summaryId);
    const { clientId, place } = signed.row;
    about(clientId === null ? { subject: summaryId } : { clientId, subject: summaryId });
    const { contents, isAwaited } = await readSummarySigners(tx, summaryId);
    const coSignatures = coSignaturesIn(contents);
    const pdf = await renderSummaryPdf({
      ...signed,
      place,
      isSample: practice.sample,
      coSignatures,
      isAwaited,
      retracted: await retractedSince(tx, signed.body),
    });
    return new Download({
      type: "application/pdf",
      name: summaryFileName(signed, "pdf"),
      body: Buffer.from(pdf),
    });
  },
});
