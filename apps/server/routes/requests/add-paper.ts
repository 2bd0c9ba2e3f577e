import { addRequestPaper as endpoint } from "@goldthread/api/nouns/record-request.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { addDocument } from "@goldthread/store/queries/document.ts";
import { readRecordRequest } from "@goldthread/store/queries/record-request.ts";
import { takeDocument } from "../../documents/take-document.ts";
import { refuse } from "../../errors.ts";
import { recordRequestAct } from "../../requests/record-request-act.ts";
import { defineRoute } from "../../route.ts";

/** Kept as every scan is; that it came with this request, and what its file is, is an act of the request. */
export const addRequestPaper = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "request paper added" },
  takesFile: true,
  async prepare({ input: { recordRequestId }, actor, server, request, clock }) {
    // Whoever may not know of the request is told before the file is taken.
    const asked = { staffId: actor.staffId, clock: clock().toISOString() };
    const row = await asActor(server.db, asked, (tx) => readRecordRequest(tx, recordRequestId));
    return row === undefined ? refuse("not_found") : takeDocument(server.documents, request);
  },
  async run({
    input: { recordRequestId: requestId, title },
    tx,
    actor,
    clock,
    newId,
    prepared,
    about,
    server,
    afterCommit,
  }) {
    const { clientId } = (await readRecordRequest(tx, requestId)) ?? refuse("not_found");
    const id = newId();
    about({ clientId, subject: id });
    await addDocument(tx, { ...prepared, id, clientId, title, requestId });
    const digest = Buffer.from(prepared.digest).toString("hex");
    const facts = { clientId, digest, documentId: id, requestId, title, type: prepared.type, what: "paper" };
    await recordRequestAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
  // Without its row nothing could ever open it.
  discard: (taken, { server }) => server.documents.drop(taken.storedAs),
});
