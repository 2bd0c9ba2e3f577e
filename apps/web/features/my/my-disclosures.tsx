import { useQuery } from "@tanstack/react-query";
import type { Output } from "../../api-types.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { disclosuresQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";

interface PassedOnProps {
  readonly rows: Output<"GET /api/my/disclosures">["passedOn"];
}

/** By an exchange or the like, which the client had the practice send records to. */
function PassedOn({ rows }: PassedOnProps) {
  return (
    <section className="my-passed-on" aria-labelledby="passed-on">
      <h2 id="passed-on">Passed on by an exchange of records</h2>
      <p className="quiet small">It was sent something of your record, and says who has got it since.</p>
      <ul className="my-list" aria-labelledby="passed-on">
        {rows.map(({ to, on, what }) => (
          <li key={JSON.stringify([to, on, what])} className="my-row">
            <strong>
              <bdi>{to}</bdi>
            </strong>
            <span>
              {dayWords(on)}: <bdi>{what}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MyDisclosures({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="What was given out"
      lead="Each time something of your record left the practice: to whom, on what ground and for what."
      asked={useQuery(disclosuresQuery)}
    >
      {({ disclosures, passedOn }) => (
        <>
          {disclosures.length === 0 ? (
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
          )}
          {passedOn.length === 0 ? null : <PassedOn rows={passedOn} />}
        </>
      )}
    </MyPage>
  );
}
