import { readMyRecordArchive as endpoint } from "@goldthread/api/nouns/my.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { recordArchive } from "../../my/record-archive.ts";
import { untilMinePlaced } from "../../my/until-mine-placed.ts";
import { zipLength, zipOf } from "../../my/zip-of.ts";

export const readMyRecordArchive = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "whole record downloaded with scans (ZIP)" },
  async prepare(call) {
    await untilMinePlaced(call);
    return { people: await peopleBeside(call, null), vkey: (await ledgerSigner(call.server.secrets)).vkey };
  },
  async run({ tx, prepared, clock, practice, server }) {
    const now = clock();
    const files = await recordArchive(tx, { ...prepared, practice, now, documents: server.documents });
    const name = `my-record-${calendarDay(now, practice.zone)}.zip`;
    return new Download({ type: "application/zip", name, body: zipOf(files), bytes: zipLength(files) });
  },
});
