import { readMyNote as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyNotes, readMyNeighbours } from "@goldthread/store/queries/my-record.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { noteLine } from "../../my/note-line.ts";
import { peopleBeside } from "../../my/people-beside.ts";
import { shownSections, viewNotes } from "../../my/view-notes.ts";

export const readMyNote = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "note opened" },
  prepare: (call) => peopleBeside(call, call.input.noteId),
  async run({ input: { noteId }, tx, prepared: people, clock, practice, about }) {
    const [rows, neighbours] = await Promise.all([listMyNotes(tx, noteId), readMyNeighbours(tx, noteId)]);
    const [viewed] = viewNotes(rows, { people, day: calendarDay(clock(), practice.zone), zone: practice.zone });
    if (viewed === undefined) refuse("not_found");
    about(noteId);
    const isShown = viewed.decision.verdict !== "stays";
    return {
      ...noteLine(viewed),
      isRedacted: viewed.decision.verdict === "redacted",
      ...neighbours,
      sections: [...shownSections(viewed)],
      facts: isShown ? viewed.item.facts.map(([name, words]) => ({ name, words })) : [],
      signatures: [...viewed.item.signatures],
      digest: viewed.item.digest,
    };
  },
});
