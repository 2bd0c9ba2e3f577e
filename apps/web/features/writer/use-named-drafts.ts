import { useEffect } from "react";
import { useDrafts } from "../../drafts/use-drafts.ts";
import { dayShort } from "../../time/words.ts";
import type { Writer } from "./api.ts";

/** What is kept of these drafts on this device says, sealed, whose they are: a page without the server has no other way to know. */
export function useNamedDrafts(writer: Writer | undefined): void {
  const { store } = useDrafts();
  useEffect(() => {
    if (writer === undefined) return;
    const { session, client, group, draft, members } = writer;
    const day = dayShort(session.start.slice(0, 10));
    const name = (draftId: string | undefined, whose: string) => {
      if (draftId !== undefined) store.nameDraft(draftId, `${whose}, ${day}`);
    };
    name(draft?.id, client?.name ?? group?.name ?? session.name);
    for (const member of members) name(member.draft?.id, member.client.name);
  }, [store, writer]);
}
