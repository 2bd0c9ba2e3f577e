import { isBlank } from "../note/is-blank.ts";
import { limits } from "../note/limits.ts";
import { FanOutRefusal, type FanOutRefusalCode } from "./fan-out-refusal.ts";
import type { FanOutRow } from "./fan-out.ts";

/** Throws a {@link FanOutRefusal} for rows that must not be signed. Which one does not depend on the rows' order. */
export function refuseUnfitRows(rows: readonly FanOutRow[]): void {
  if (rows.length === 0) throw new FanOutRefusal("no-rows");
  if (rows.length > limits.members) throw new FanOutRefusal("too-many-rows");
  refuse(
    "client-twice",
    sharing(rows, (row) => row.client.id),
  );
  refuse(
    "draft-twice",
    sharing(rows, (row) => row.draftId),
  );
  refuse(
    "note-twice",
    sharing(
      rows.filter(({ ready }) => ready),
      (row) => row.noteId,
    ),
  );
  refuse(
    "note-for-absent",
    rows.filter((row) => row.ready && row.attendance.status === "absent"),
  );
  refuse(
    "empty-note",
    rows.filter((row) => row.ready && saysNothing(row)),
  );
}

export function saysNothing(row: FanOutRow): boolean {
  return row.elements.every(({ text }) => isBlank(text));
}

function refuse(code: FanOutRefusalCode, rows: readonly FanOutRow[]): void {
  if (rows.length > 0)
    throw new FanOutRefusal(
      code,
      rows.map(({ draftId }) => draftId),
    );
}

function sharing(rows: readonly FanOutRow[], of: (row: FanOutRow) => string): FanOutRow[] {
  return rows.filter((row) => rows.some((other) => other !== row && of(other) === of(row)));
}
