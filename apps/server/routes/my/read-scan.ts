import { readMyScanFile as endpoint } from "@goldthread/api/nouns/my.ts";
import { asClient } from "@goldthread/store/as-client.ts";
import { readStored } from "@goldthread/store/queries/document.ts";
import { readMyScan } from "@goldthread/store/queries/my-scans.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { documentTypeOf } from "../../documents/document-type-of.ts";
import { fileNameOf } from "../../documents/type-of-content.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";

export const readMyScanFile = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "scan or letter opened" },
  async prepare({ input: { documentId }, holder: { clientId, accessId }, server, clock }) {
    const who = { clientId, accessId, clock: clock().toISOString() };
    const stored = await asClient(server.db, who, (tx) => readStored(tx, documentId));
    return server.documents.read(stored ?? refuse("not_found"));
  },
  async run({ input: { documentId }, tx, practice, clock, about, prepared: body }) {
    const row = (await readMyScan(tx, documentId)) ?? refuse("not_found");
    about(documentId);
    const type = documentTypeOf(row.type);
    return new Download({ type, body, name: fileNameOf({ ...row, type, day: calendarDay(clock(), practice.zone) }) });
  },
});
