import { useQuery } from "@tanstack/react-query";
import { requestsQuery } from "../requests/api.ts";
import type { Decided, Preview } from "./api.ts";

interface WhereFrom {
  readonly clientId: string;
  readonly requestId: string;
  readonly preview: Preview | null;
}

type Scan = Pick<Decided, "itemId" | "title">;

/** For whoever may weigh the record and not open it: the papers of the request that is answered, and what the preview names. */
export function useScansToName({ clientId, requestId, preview }: WhereFrom): readonly Scan[] {
  const requests = useQuery(requestsQuery(clientId)).data?.requests ?? [];
  const papers = requests.find(({ id }) => id === requestId)?.papers ?? [];
  const known = new Set(papers.map(({ id }) => id));
  const others = preview?.decisions.filter(({ kind, itemId }) => kind === "document" && !known.has(itemId)) ?? [];
  return [...papers.map(({ id: itemId, title }) => ({ itemId, title })), ...others];
}
