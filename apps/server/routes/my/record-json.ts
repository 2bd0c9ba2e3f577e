import { readMyRecordJson as endpoint } from "@goldthread/api/nouns/my.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { recordBundle } from "../../my/record-bundle.ts";
import { untilMinePlaced } from "../../my/until-mine-placed.ts";
import { viewRecord } from "../../my/view-record.ts";

export const readMyRecordJson = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "whole record downloaded (JSON)" },
  async prepare(call) {
    await untilMinePlaced(call);
    return { people: await peopleBeside(call, null), vkey: (await ledgerSigner(call.server.secrets)).vkey };
  },
  async run({ tx, prepared: { people, vkey }, clock, practice }) {
    const now = clock();
    const record = await viewRecord(tx, { people, now, zone: practice.zone });
    const bundle = await recordBundle(tx, { record, vkey, practice, now });
    return new Download({
      type: "application/json",
      name: `my-record-${calendarDay(now, practice.zone)}.json`,
      body: Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`),
    });
  },
});
