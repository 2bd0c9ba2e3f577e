import { readMyDocumentPdf as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { readClientDocument } from "@goldthread/store/queries/client-document.ts";
import { readWhoseView } from "@goldthread/store/queries/my-record.ts";
import { calendarDay } from "../../calendar-day.ts";
import { documentPdf } from "../../client-documents/document-pdf.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";

export const readMyDocumentPdf = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "document to sign printed" },
  async run({ input: { clientDocumentId }, tx, practice, clock, about }) {
    const row = (await readClientDocument(tx, clientDocumentId)) ?? refuse("not_found");
    const client = (await readWhoseView(tx)) ?? refuse("not_found");
    about(clientDocumentId);
    const body = await documentPdf({ practice, client, document: presentDocument(row), now: clock() });
    const name = `document-${calendarDay(new Date(row.at), practice.zone)}.pdf`;
    return new Download({ type: "application/pdf", name, body });
  },
});
