import { useState } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { useDraftState } from "../../drafts/use-drafts.ts";

/** True until all drafts have come in once. A draft that joins later (a walk-in) does not take the page away again. */
export function useIsOpening(sessions: readonly DraftSession[]): boolean {
  const [hasOpened, setOpened] = useState(false);
  const isOpening = useDraftState(sessions, () =>
    sessions
      .map((session) => session.state())
      .some(({ connection, part }) => connection === "opening" && part === "open"),
  );
  if (!isOpening && !hasOpened) setOpened(true);
  return isOpening && !hasOpened;
}
