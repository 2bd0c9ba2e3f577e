import { useSyncExternalStore } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { readPeople } from "../../editor/peers.ts";
import { useMe } from "../../shell/me.ts";

/** Colleagues who have this session open. */
export function PeopleHere({ sessions }: { readonly sessions: readonly DraftSession[] }) {
  const { staff } = useMe();
  const [session] = sessions;
  const names = useSyncExternalStore(
    (listener) => {
      session?.awareness.on("change", listener);
      return () => session?.awareness.off("change", listener);
    },
    () => (session === undefined ? "" : readPeople(session.awareness, staff.id).join(", ")),
  );
  return names === "" ? null : <p className="people-here small">Also here: {names}</p>;
}
