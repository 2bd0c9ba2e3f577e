import { useQuery } from "@tanstack/react-query";
import { momentWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { disclosuresQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";

export function MyDisclosures({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="What was given out"
      lead="Each time something of your record left the practice: to whom, on what ground and for what."
      asked={useQuery(disclosuresQuery)}
    >
      {({ disclosures }) =>
        disclosures.length === 0 ? (
          <EmptyState title="Nothing">Nothing of your record has left the practice.</EmptyState>
        ) : (
          <ul className="my-list" aria-label="What was given out, newest first">
            {disclosures.map(({ id, at, to, ground, purpose, items }) => (
              <li key={id} className="my-row">
                <strong>
                  <bdi>{to}</bdi>
                </strong>
                <span>
                  {momentWords(at, zone)}: {items === 1 ? "one item" : `${items} items`}
                </span>
                <span className="quiet small">
                  {ground}. For: <bdi>{purpose}</bdi>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </MyPage>
  );
}
