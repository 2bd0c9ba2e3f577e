import { useEffect } from "react";
import { useDrafts } from "../../drafts/use-drafts.ts";
import { useZone } from "../../shell/me.ts";
import { sessionWords } from "../notebook/about-session.ts";
import type { Writer } from "./api.ts";

/** What is kept of these drafts on this device says, sealed, whose they are: a page without the server has no other way to know. */
export function useNamedDrafts(writer: Writer | undefined): void {
  const { store } = useDrafts();
  const zone = useZone();
  useEffect(() => {
    if (writer === undefined) return;
    const { session, client, group, draft, members } = writer;
    const name = (draftId: string | undefined, whose: string) => {
      if (draftId !== undefined) store.nameDraft(draftId, sessionWords(whose, session.start, zone));
    };
    name(draft?.id, client?.name ?? group?.name ?? session.name);
    for (const member of members) name(member.draft?.id, member.client.name);
  }, [store, writer, zone]);
}
