import { signMyDocument as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { calendarDay } from "../../calendar-day.ts";
import { documentToAnswer } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { whoActs } from "../../my/who-acts.ts";

/** The client's own signature, by the digest of the words that they read, with the same proof as under their plan. */
export const signMyDocument = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "document signed" },
  // Before the transaction: hashing takes its time.
  async prepare({ server, presence, input: { passphrase }, request }) {
    await server.clients.prove(presence, { passphrase, address: request.ip });
    return true;
  },
  async run({
    input: { clientDocumentId, textDigest },
    tx,
    holder,
    practice,
    clock,
    newId,
    about,
    server,
    afterCommit,
  }) {
    const { row, document } = await documentToAnswer(tx, clientDocumentId);
    about(clientDocumentId);
    if (document.textDigest !== textDigest) refuse("changed_meanwhile");
    const { name, relation } = await whoActs(tx);
    const at = clock();
    const facts = {
      ...aboutDocument(row),
      what: "signed",
      how: "view",
      method: "passphrase",
      name,
      relation,
      on: calendarDay(at, practice.zone),
      scanId: null,
      accessId: holder.accessId,
    };
    const act = await recordDocumentAct(tx, facts, { by: row.clientId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
