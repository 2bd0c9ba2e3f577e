import { readMyRecordPdf as endpoint } from "@goldthread/api/nouns/my.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { viewPdf } from "../../my/view-pdf.ts";
import { viewRecord } from "../../my/view-record.ts";

export const readMyRecordPdf = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "whole record downloaded (PDF)" },
  prepare: (call) => peopleBeside(call, null),
  async run({ tx, prepared: people, clock, practice }) {
    const now = clock();
    const { whose, viewed, withheld } = await viewRecord(tx, { people, now, zone: practice.zone });
    const body = await viewPdf({ practice, whose, viewed, now, isWhole: withheld.length === 0 });
    return new Download({ type: "application/pdf", name: `my-record-${calendarDay(now, practice.zone)}.pdf`, body });
  },
});
