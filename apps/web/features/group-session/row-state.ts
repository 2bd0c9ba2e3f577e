import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { elementText } from "@goldthread/draft";
import type * as Y from "yjs";
import type { MemberRow } from "../writer/api.ts";

/**
 * How one member's row stands: in the record; present with words (`ready`) or without (`empty`); absent, which gives
 * a status and no note, with or without words that are kept but not signed. `retracted`: in the record and taken back.
 */
export type RowState = "signed" | "retracted" | "ready" | "empty" | "absent" | "absent-with-words";

export function rowState(
  { draft, attendance, retracted }: Pick<MemberRow, "draft" | "attendance" | "retracted">,
  hasWords: boolean,
): RowState {
  if (retracted) return "retracted";
  if (draft.state === "signed") return "signed";
  if (attendance.status === "absent") return hasWords ? "absent-with-words" : "absent";
  return hasWords ? "ready" : "empty";
}

export function hasWords(doc: Y.Doc): boolean {
  return !isBlank(elementText(doc, "narrative").toJSON());
}

export interface Counts {
  readonly present: number;
  readonly absent: number;
  readonly written: number;
  readonly signed: number;
}

/** Who was there is what their attendance says; a note that was taken back is no longer one of the written. */
export function countRows(rows: readonly { readonly state: RowState; readonly isAbsent: boolean }[]): Counts {
  const absent = rows.filter(({ isAbsent }) => isAbsent).length;
  const signed = rows.filter(({ state }) => state === "signed").length;
  return {
    present: rows.length - absent,
    absent,
    signed,
    written: signed + rows.filter(({ state }) => state === "ready").length,
  };
}

interface RowToWrite {
  readonly clientId: string;
  readonly state: RowState;
}

/** The next row to write in from here, null past either end. `from` null: the shared part above all rows. */
export function nextRow(rows: readonly RowToWrite[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : rows.findIndex(({ clientId }) => clientId === from);
  const ahead = step === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).toReversed();
  return ahead.find(({ state }) => state === "ready" || state === "empty")?.clientId ?? null;
}
