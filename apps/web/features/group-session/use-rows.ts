import { useSyncExternalStore } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import type { MemberRow } from "../writer/api.ts";
import { hasWords, type RowState, rowState } from "./row-state.ts";

/** One member with the draft that is open for them, null once it is signed. */
export interface Row {
  readonly clientId: string;
  readonly member: MemberRow;
  readonly session: DraftSession | null;
  readonly state: RowState;
}

/** Every member's row, followed: it changes when somebody begins to write or is marked, not with each letter. */
export function useRows(members: readonly MemberRow[], sessions: readonly DraftSession[]): readonly Row[] {
  const sessionOf = (member: MemberRow) =>
    sessions.find(({ draftId }) => draftId === member.draft.id && member.draft.state === "open") ?? null;
  const read = () => members.map((member) => (wordsOf(sessionOf(member)) ? "1" : "0")).join("");
  const flags = useSyncExternalStore((listener) => {
    for (const { doc } of sessions) doc.on("afterTransaction", listener);
    return () => {
      for (const { doc } of sessions) doc.off("afterTransaction", listener);
    };
  }, read);
  return members.map((member, index) => ({
    clientId: member.client.id,
    member,
    session: sessionOf(member),
    state: rowState(member, flags[index] === "1"),
  }));
}

function wordsOf(session: DraftSession | null): boolean {
  return session !== null && hasWords(session.doc);
}
