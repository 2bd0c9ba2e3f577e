import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useMe, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayAndWeekday, dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { putShareAway, type SharedItem, sharedWithMeQuery } from "./api.ts";
import { forgetEndedDrafts } from "./forget-ended-drafts.ts";
import { endedWords, sharedFacts, sharedName } from "./share-words.ts";
import "./sharing.css";

/** On the page for today: what colleagues share with whoever looks, and what of it is over until they put it away. */
export function SharedWithMe() {
  const me = useMe().staff.id;
  const { data } = useQuery(sharedWithMeQuery);
  const items = data?.items ?? [];
  const ended = items.flatMap(({ state, draftId }) => (state === "open" || draftId === null ? [] : [draftId])).join();
  useEffect(() => {
    if (ended !== "") void forgetEndedDrafts(me, ended.split(","));
  }, [me, ended]);
  if (items.length === 0) return null;
  return (
    <section className="shared-with-me" aria-labelledby="shared-with-me">
      <SectionHead id="shared-with-me" title="Shared with you" />
      <RowList label="Shared with you">
        {items.map((item) =>
          item.state === "open" ? <OpenItem key={item.id} item={item} /> : <EndedItem key={item.id} item={item} />,
        )}
      </RowList>
    </section>
  );
}

function OpenItem({ item }: { readonly item: SharedItem }) {
  const zone = useZone();
  const place =
    item.noteId === null
      ? ({ to: "/shared/$shareId", params: { shareId: item.id } } as const)
      : ({ to: "/notes/$noteId", params: { noteId: item.noteId } } as const);
  return (
    <li className="row shared-row">
      <div>
        <Link className="row-link" data-row={item.id} {...place} preload={false}>
          <bdi>{sharedName(item)}</bdi>
        </Link>
        <p className="small quiet">
          {item.session === null ? "" : `Session of ${dayAndWeekday(zonedTime(item.session.start, zone).day)}. `}
          {sharedFacts(item)}.
        </p>
      </div>
      <p className="small quiet">
        by {item.givenBy}, {dayWords(zonedTime(item.givenAt, zone).day)}
      </p>
    </li>
  );
}

function EndedItem({ item }: { readonly item: SharedItem }) {
  const refresh = useRefresh();
  const { title, words } = endedWords(item);
  const putAway = async () => {
    await putShareAway(item.id);
    refresh();
  };
  return (
    <li className="row shared-row" data-over>
      <div>
        <p className="shared-over">{title}</p>
        <p className="small quiet">{words}</p>
      </div>
      <Button size="s" onPress={putAway} aria-label={`Put away: ${title}`}>
        Put away
      </Button>
    </li>
  );
}
