import { readClientDocumentPdf as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { readClientDocument } from "@goldthread/store/queries/client-document.ts";
import { readWhose } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../../calendar-day.ts";
import { documentPdf } from "../../client-documents/document-pdf.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const readClientDocumentPdf = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "document to sign printed" },
  async run({ input: { clientDocumentId }, tx, practice, clock, about }) {
    const row = (await readClientDocument(tx, clientDocumentId)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: clientDocumentId });
    const client = (await readWhose(tx, row.clientId)) ?? refuse("not_found");
    const document = presentDocument(row);
    const body = await documentPdf({ practice, client, document, now: clock() });
    const name = `document-${calendarDay(new Date(row.at), practice.zone)}.pdf`;
    return new Download({ type: "application/pdf", name, body });
  },
});
