import { readMyNotePdf as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyNotes, readWhoseView } from "@goldthread/store/queries/my-record.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { viewNotes } from "../../my/view-notes.ts";
import { viewPdf } from "../../my/view-pdf.ts";

export const readMyNotePdf = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "note printed" },
  prepare: (call) => peopleBeside(call, call.input.noteId),
  async run({ input: { noteId }, tx, prepared: people, clock, practice, about }) {
    const [rows, whose] = await Promise.all([listMyNotes(tx, noteId), readWhoseView(tx)]);
    const now = clock();
    const [viewed] = viewNotes(rows, { people, day: calendarDay(now, practice.zone), zone: practice.zone });
    if (viewed === undefined || whose === undefined || viewed.decision.verdict === "stays") refuse("not_found");
    about(noteId);
    const body = await viewPdf({ practice, whose, viewed: [viewed], now });
    return new Download({ type: "application/pdf", name: `note-${viewed.item.item.day}.pdf`, body });
  },
});
