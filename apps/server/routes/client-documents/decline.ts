import { recordDocumentRefusal as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { documentToAnswer } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const recordDocumentRefusal = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "document declined outside the own view" },
  async run({ input: { clientDocumentId, ...said }, tx, actor, clock, newId, about, server, afterCommit }) {
    const { row } = await documentToAnswer(tx, clientDocumentId);
    about({ clientId: row.clientId, subject: clientDocumentId });
    const facts = { ...aboutDocument(row), what: "declined", ...said };
    const act = await recordDocumentAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
