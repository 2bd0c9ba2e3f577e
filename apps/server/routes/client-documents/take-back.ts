import { recordDocumentTakenBack as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { documentToTakeBack } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { refuseDayToCome } from "../../client-documents/refuse-day-to-come.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

/** From then on it counts no longer; that it was signed stands in the chart. */
export const recordDocumentTakenBack = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "signature under a document taken back" },
  async run({ input: { clientDocumentId, ...said }, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { row } = await documentToTakeBack(tx, clientDocumentId);
    about({ clientId: row.clientId, subject: clientDocumentId });
    const at = clock();
    refuseDayToCome(said.on, { at, zone: practice.zone });
    const facts = { ...aboutDocument(row), what: "taken-back", ...said };
    const act = await recordDocumentAct(tx, facts, { by: actor.staffId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
