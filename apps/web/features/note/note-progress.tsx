import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import { ProgressSaid } from "../writer/progress-said.tsx";

/** What the note says about objectives, under its words. */
export function NoteProgress({ marks }: { readonly marks: readonly ProgressMark[] }) {
  if (marks.length === 0) return null;
  return (
    <section className="note-section">
      <h2 className="note-section-title">Progress by objective</h2>
      <ProgressSaid marks={marks} />
    </section>
  );
}
