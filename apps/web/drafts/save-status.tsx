import type { DraftSession } from "./draft-session.ts";
import { useSaveNotice } from "./use-drafts.ts";
import "./save-status.css";

/** Always there, in words. Only what a person must know of is spoken, so that typing is not talked over. */
export function SaveStatus({ sessions }: { readonly sessions: readonly DraftSession[] }) {
  const { state, words } = useSaveNotice(sessions);
  const isApart = state === "offline" || state === "not-saved" || state === "signed-out" || state === "gone";
  return (
    <>
      <p className="save-status" data-state={state} data-testid="save-status">
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {isApart ? words : ""}
      </p>
    </>
  );
}
