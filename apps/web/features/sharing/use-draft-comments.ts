import { useQuery } from "@tanstack/react-query";
import { shareCommentsQuery, sharesQuery } from "./api.ts";

/** How many comments stand beside a draft; null where nobody is let in and nothing was said: then there is nothing to show. */
export function useDraftComments(draftId: string): number | null {
  const isShared = (useQuery(sharesQuery({ draftId })).data?.shares.length ?? 0) > 0;
  // Asked again and again only while somebody may say something.
  const { data } = useQuery({ ...shareCommentsQuery(draftId), refetchInterval: isShared ? 15_000 : false });
  const many = data?.comments.length ?? 0;
  return isShared || many > 0 ? many : null;
}
