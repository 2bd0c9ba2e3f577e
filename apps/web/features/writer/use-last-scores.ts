import type { MarkScore } from "@goldthread/clinical/note/progress-mark.ts";
import { useQuery } from "@tanstack/react-query";
import { useZone } from "../../shell/me.ts";
import { measuresQuery } from "../measures/api.ts";
import { lastScores } from "./last-scores.ts";

/** None as long as nothing is tied, and for whoever leads a group and does not read this member's chart. */
export function useLastScores(clientId: string, { isWanted }: { readonly isWanted: boolean }): readonly MarkScore[] {
  const zone = useZone();
  const { data } = useQuery({ ...measuresQuery(clientId), enabled: isWanted, retry: false, staleTime: 60_000 });
  return lastScores(data?.administrations ?? [], zone);
}
