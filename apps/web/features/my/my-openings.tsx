import { useInfiniteQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type MyOpening, openingsQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";
import { openingWords } from "./opening-words.ts";

export function MyOpenings() {
  const query = useInfiniteQuery(openingsQuery);
  return (
    <MyPage
      title="Who opened it"
      lead="Everybody of the practice who opened your record or worked in it, by day. Ask the practice about anything that you do not expect."
      asked={query}
    >
      {({ pages }) => (
        <>
          <Openings openings={pages.flatMap(({ openings }) => openings)} />
          <ShowMore of={query}>Show earlier ones</ShowMore>
        </>
      )}
    </MyPage>
  );
}

function Openings({ openings }: { readonly openings: readonly MyOpening[] }) {
  if (openings.length === 0)
    return <EmptyState title="Nobody yet">As soon as somebody opens your record, they stand here.</EmptyState>;
  return (
    <ul className="my-list" aria-label="Who opened it, newest first">
      {openings.map((opening) => (
        <li key={`${opening.at} ${opening.name} ${String(opening.inEmergency)}`} className="my-row">
          <strong>
            <bdi>{opening.name}</bdi>
            {opening.credential === "" ? "" : `, ${opening.credential}`}
          </strong>
          <span>
            {dayWords(opening.day)}: {openingWords(opening.acts)}
          </span>
          <span className="quiet small">
            {opening.roles.map((role) => role.replace("-", " ")).join(", ")}{" "}
            {opening.inEmergency ? <Tag tone="warn">In an emergency</Tag> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
