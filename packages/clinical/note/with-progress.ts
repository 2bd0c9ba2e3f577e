import type { NoteBody } from "./note-body.ts";
import type { ProgressMark } from "./progress-mark.ts";

/** The version that a note's content takes by what it says about objectives. Where it says nothing, nothing is added. */
export function withProgress(
  marks: readonly ProgressMark[] | undefined,
): Pick<NoteBody, "goldthread"> & Partial<Pick<NoteBody, "progress">> {
  return marks === undefined || marks.length === 0
    ? { goldthread: "note/1" }
    : { goldthread: "note/2", progress: marks };
}
