import { declineMyDocument as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { documentToAnswer } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { defineClientRoute } from "../../client-route.ts";
import { whoActs } from "../../my/who-acts.ts";

/** Nobody is kept from saying no by a password. */
export const declineMyDocument = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "document declined" },
  async run({ input: { clientDocumentId, words }, tx, holder, clock, newId, about, server, afterCommit }) {
    const { row } = await documentToAnswer(tx, clientDocumentId);
    about(clientDocumentId);
    const facts = { ...aboutDocument(row), what: "declined", ...(await whoActs(tx)), words: words.trim() };
    const act = await recordDocumentAct(
      tx,
      { ...facts, accessId: holder.accessId },
      { by: row.clientId, at: clock(), newId },
    );
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
