import { addDocument as endpoint } from "@goldthread/api/nouns/document.ts";
import { isMyClient } from "@goldthread/store/queries/client.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { documentOf } from "../../documents/document-of.ts";
import { takeDocument } from "../../documents/take-document.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addDocument = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "document added" },
  takesFile: true,
  async prepare({ input: { clientId }, actor, server, request, clock }) {
    // Whoever may not add one here is told before the file is taken.
    const asked = { staffId: actor.staffId, clock: clock().toISOString() };
    if (!(await asActor(server.db, asked, (tx) => isMyClient(tx, clientId)))) refuse("not_found");
    return takeDocument(server.documents, request);
  },
  async run({ input: { clientId, title }, tx, newId, prepared: taken, about }) {
    await chartToChange(tx, clientId);
    const id = newId();
    await documents.addDocument(tx, { ...taken, id, clientId, title });
    about({ clientId, subject: id });
    return documentOf((await documents.readDocument(tx, id)) ?? refuse("not_found"));
  },
  // Without its row nothing could ever open it.
  discard: (taken, { server }) => server.documents.drop(taken.storedAs),
});
