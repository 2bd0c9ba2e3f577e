import { withdrawDocumentToSign as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { documentToAnswer } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const withdrawDocumentToSign = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "document to sign withdrawn" },
  async run({ input: { clientDocumentId, reason }, tx, actor, clock, newId, about, server, afterCommit }) {
    const { row } = await documentToAnswer(tx, clientDocumentId);
    about({ clientId: row.clientId, subject: clientDocumentId });
    const facts = { ...aboutDocument(row), what: "withdrawn", reason };
    const act = await recordDocumentAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
