import type { beforeHandleAwarenessPayload, Document, Extension } from "@hocuspocus/server";
import type { LiveContext } from "./live-context.ts";

/**
 * The name beside a remote cursor is the signed-in person's, whatever the page claims: nobody types under another's
 * name. A page also echoes what it heard of others; the first to show an editor's number owns it, and echoes of
 * somebody else's are dropped.
 */
export function tellWhoWrites(): Extension {
  const owners = new WeakMap<Document, Map<number, string>>();

  return {
    async beforeHandleAwareness({ states, context, document }: beforeHandleAwarenessPayload<LiveContext>) {
      if (context === undefined) return;
      const owned = owners.get(document) ?? new Map<number, string>();
      owners.set(document, owned);
      for (const [editor, state] of states) {
        const owner = owned.get(editor) ?? context.staffId;
        owned.set(editor, owner);
        if (owner === context.staffId) state["user"] = { id: context.staffId, name: context.name };
        else states.delete(editor);
      }
    },
  };
}
