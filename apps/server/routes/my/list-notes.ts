import { listMyNotes as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyNotes as rowsOf } from "@goldthread/store/queries/my-record.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { noteLine } from "../../my/note-line.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { viewNotes } from "../../my/view-notes.ts";

export const listMyNotes = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "notes listed" },
  prepare: (call) => peopleBeside(call, null),
  async run({ tx, prepared: people, clock, practice }) {
    const rows = await rowsOf(tx, null);
    const day = calendarDay(clock(), practice.zone);
    return { notes: viewNotes(rows, { people, day, zone: practice.zone, findsOthers: false }).map(noteLine) };
  },
});
