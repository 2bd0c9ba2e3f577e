import { readDocumentFile as endpoint } from "@goldthread/api/nouns/document.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { calendarDay } from "../../calendar-day.ts";
import { documentTypeOf } from "../../documents/document-type-of.ts";
import { fileNameOf } from "../../documents/type-of-content.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** Always an attachment: what somebody else made is never shown as a page of ours. */
export const readDocumentFile = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "document opened" },
  async prepare({ input: { documentId }, actor, server, clock }) {
    const asked = { staffId: actor.staffId, clock: clock().toISOString() };
    const stored = await asActor(server.db, asked, (tx) => documents.readStored(tx, documentId));
    return server.documents.read(stored ?? refuse("not_found"));
  },
  async run({ input: { documentId: id }, tx, practice, clock, about, prepared: body }) {
    const row = (await documents.readDocument(tx, id)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: id });
    const type = documentTypeOf(row.type);
    return new Download({ type, body, name: fileNameOf({ ...row, type, day: calendarDay(clock(), practice.zone) }) });
  },
});
