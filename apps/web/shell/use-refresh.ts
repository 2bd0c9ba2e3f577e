import { useQueryClient } from "@tanstack/react-query";

/** After a change, everything on the page is asked for again: what is shown is never older than what was just done. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
