import { readMyRecordJson as endpoint } from "@goldthread/api/nouns/my.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { recordBundle } from "../../my/record-bundle.ts";
import { untilMinePlaced } from "../../my/until-mine-placed.ts";

export const readMyRecordJson = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "whole record downloaded (JSON)" },
  async prepare(call) {
    await untilMinePlaced(call);
    return { people: await peopleBeside(call, null), vkey: (await ledgerSigner(call.server.secrets)).vkey };
  },
  async run({ tx, prepared, clock, practice }) {
    const now = clock();
    const bundle = await recordBundle(tx, { ...prepared, practice, now });
    return new Download({
      type: "application/json",
      name: `my-record-${calendarDay(now, practice.zone)}.json`,
      body: Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`),
    });
  },
});
