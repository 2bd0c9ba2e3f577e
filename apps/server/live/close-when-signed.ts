import type { connectedPayload, Document, Extension, Hocuspocus } from "@hocuspocus/server";
import { closeCodes, closeReasons } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";
import { recentlySeen } from "./recently-seen.ts";

/** Milliseconds; longer than it takes a page from being judged to having the document open. */
const remembered = 60_000;
const closing = { code: closeCodes.signed, reason: closeReasons.signed };

/** Closes a part in every open tab when its signature is in, and in a tab that was just opening it. */
export function closeWhenSigned() {
  const signed = recentlySeen(remembered);

  const extension: Extension = {
    async connected({ documentName, connection }: connectedPayload<LiveContext>) {
      if (signed.has(documentName)) connection.close(closing);
    },
  };

  function close(hocuspocus: Hocuspocus<LiveContext>, draftIds: readonly string[]): void {
    for (const draftId of draftIds) {
      signed.add(draftId);
      closeAll(hocuspocus.documents.get(draftId));
    }
  }
  return { extension, close };
}

function closeAll(document: Document | undefined): void {
  for (const connection of document?.getConnections() ?? []) connection.close(closing);
}
