import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { elementText } from "@goldthread/draft";
import type * as Y from "yjs";
import type { MemberRow } from "../writer/api.ts";

/**
 * How one member's row stands: in the record; present with words (`ready`) or without (`empty`); absent, which gives
 * a status and no note, with or without words that are kept but not signed.
 */
export type RowState = "signed" | "ready" | "empty" | "absent" | "absent-with-words";

export function rowState({ draft, attendance }: Pick<MemberRow, "draft" | "attendance">, hasWords: boolean): RowState {
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

export function countRows(states: readonly RowState[]): Counts {
  const absent = states.filter((state) => state === "absent" || state === "absent-with-words").length;
  const signed = states.filter((state) => state === "signed").length;
  return {
    present: states.length - absent,
    absent,
    signed,
    written: signed + states.filter((state) => state === "ready").length,
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
