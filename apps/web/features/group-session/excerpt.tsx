import { useSyncExternalStore } from "react";
import { elementText } from "@goldthread/draft";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { readPeers } from "../../editor/peers.ts";
import type { Row } from "./use-rows.ts";

/** What a closed row says: its first words, or what becomes of it, and who is writing in it. */
export function Excerpt({ row }: { readonly row: Row }) {
  const { state, session } = row;
  if (state === "signed") return <span className="member-excerpt">Signed</span>;
  if (state === "retracted") return <span className="member-excerpt">Retracted</span>;
  if (session === null || state === "absent")
    return <span className="member-excerpt">{state === "absent" ? "Status only, no note" : ""}</span>;
  return (
    <span className="member-excerpt">
      {state === "absent-with-words" ? <strong>Status only; these words are kept, not signed: </strong> : null}
      <FirstWords session={session} />
      <Writing session={session} />
    </span>
  );
}

function FirstWords({ session }: { readonly session: DraftSession }) {
  const text = elementText(session.doc, "narrative");
  return useSyncExternalStore(
    (listener) => {
      text.observe(listener);
      return () => text.unobserve(listener);
    },
    () => text.toJSON().slice(0, 160),
  );
}

function Writing({ session: { doc, awareness } }: { readonly session: DraftSession }) {
  const names = useSyncExternalStore(
    (listener) => {
      awareness.on("change", listener);
      return () => awareness.off("change", listener);
    },
    () =>
      readPeers(elementText(doc, "narrative"), awareness)
        .map(({ name }) => name)
        .join(", "),
  );
  return names === "" ? null : <em className="member-writing"> {names} is here</em>;
}
