import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { asksAfterYears, samplePrivateNotes } from "@goldthread/sample/notebook/private-notes.ts";
import { aboutNothing, type NoteContent, type SettingsContent } from "./book/note-content.ts";

export const sampleSettings: Pick<SettingsContent, "askAfterYears"> = { askAfterYears: asksAfterYears };

/** The fictional notes of the sample's clinician, dated from this day back. */
export function sampleNotes(today: string): readonly NoteContent[] {
  return samplePrivateNotes.map(({ kind, title, text, about, daysAgo }) => {
    const day = addDays(today, -daysAgo);
    return {
      type: "note",
      kind,
      title,
      text,
      about: about === null ? aboutNothing : { ...about, clientId: about.kind === "client" ? about.id : null },
      day,
      changedAt: `${day}T18:00:00.000Z`,
      otherVersionOf: null,
    };
  });
}
