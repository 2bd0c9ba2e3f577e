import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { Page } from "../../ui/page.tsx";
import { Notice } from "../../ui/notice.tsx";
import { sharedWithMeQuery } from "./api.ts";
import { endedWords } from "./share-words.ts";

/** In the place of a shared text that is closed: by whom, and what is left of it. */
export function ShareEnded({ shareId }: { readonly shareId: string }) {
  // Asked anew: what the page knew is from before it ended.
  const { data } = useQuery({ ...sharedWithMeQuery, refetchOnMount: "always" });
  const item = data?.items.find(({ id, state }) => id === shareId && state !== "open");
  const said =
    item === undefined
      ? {
          title: "It is not shared with you any more",
          words: "It is closed, and nothing of it is left on this device.",
        }
      : endedWords(item);
  return (
    <Page title="Not shared any more" width="read">
      <Notice tone="warn" title={said.title} isAlert>
        <p>{said.words}</p>
        <p>
          <Link to="/">Back to today</Link>
        </p>
      </Notice>
    </Page>
  );
}
