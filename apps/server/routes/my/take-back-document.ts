import { takeBackMyDocument as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { calendarDay } from "../../calendar-day.ts";
import { documentToTakeBack } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { defineClientRoute } from "../../client-route.ts";
import { whoActs } from "../../my/who-acts.ts";

/** From then on it counts no longer; that it was signed stays. */
export const takeBackMyDocument = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "signature under a document taken back" },
  async run({ input: { clientDocumentId, because }, tx, holder, practice, clock, newId, about, server, afterCommit }) {
    const { row } = await documentToTakeBack(tx, clientDocumentId);
    about(clientDocumentId);
    const at = clock();
    const on = calendarDay(at, practice.zone);
    const facts = { ...aboutDocument(row), what: "taken-back", ...(await whoActs(tx)), on, because: because.trim() };
    const act = await recordDocumentAct(tx, { ...facts, accessId: holder.accessId }, { by: row.clientId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
