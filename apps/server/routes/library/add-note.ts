import { addLibraryNote as endpoint } from "@goldthread/api/nouns/library.ts";
import { applyDecisions } from "@goldthread/clinical/library/de-identify/apply-decisions.ts";
import { findIdentifiers } from "@goldthread/clinical/library/de-identify/find-identifiers.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { noteForLibrary } from "../../library/note-for-library.ts";
import { defineRoute } from "../../route.ts";

/** So many sample notes does nobody look through. */
const most = 500;

export const addLibraryNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "sample note made of a note" },
  async run({ input, tx, actor, clock, practice, newId, about }) {
    const note = await noteForLibrary(tx, { ...input, staffId: actor.staffId });
    about({ clientId: note.clientId, subject: input.noteId });
    if ((await store.countLibraryNotes(tx)) >= most) refuse("library_full");
    const applied = applyDecisions(note.parts, note.around, input.decisions);
    if (!applied.ok) {
      const fields = applied.issues.map(({ decision, expected }) => ({
        field: decision === null ? "decisions" : `decisions.${decision}`,
        expected,
      }));
      refuse("still_identifies", fields.slice(0, 50));
    }
    // What it is called is read by everybody, too.
    for (const field of ["title", "about"] as const) {
      if (findIdentifiers([{ element: field, text: input[field] }], note.around).some(({ kind }) => kind !== "unknown"))
        refuse("still_identifies", [{ field, expected: "expected words that name nobody and nothing" }]);
    }
    const kept = input.decisions.flatMap((one) =>
      one.do === "keep" ? [{ id: newId(), words: one.text, because: one.because }] : [],
    );
    const id = newId();
    await store.addLibraryNote(tx, {
      ...note,
      parts: applied.parts,
      id,
      title: input.title,
      about: input.about,
      day: calendarDay(clock(), practice.zone),
      kept,
    });
    return { id };
  },
});
