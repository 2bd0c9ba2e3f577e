import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Notice } from "../../ui/notice.tsx";
import { writerQuery } from "./api.ts";

/** The part was signed while this page was open: the page fetches what it became. */
export function SignedElsewhere({ sessionId }: { readonly sessionId: string }) {
  const queries = useQueryClient();
  useEffect(() => void queries.invalidateQueries({ queryKey: writerQuery(sessionId).queryKey }), [queries, sessionId]);
  return (
    <Notice tone="done" title="Signed">
      <p>This note was signed just now, in another window or by a colleague. It is closed for writing.</p>
    </Notice>
  );
}
