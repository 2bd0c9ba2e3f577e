import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { askedQuery } from "./api.ts";

/** What oneself has asked authors to look for, and that they have looked. */
export function AskedSection({ ownId }: { readonly ownId: string }) {
  const { data } = useQuery(askedQuery);
  const asked = data?.requests.filter(({ askedById }) => askedById === ownId);
  return (
    <section className="keeping-section">
      <h2 className="section-title">What you asked</h2>
      {asked === undefined ? <Skeleton lines={2} /> : null}
      {asked?.length === 0 ? (
        <p className="quiet">
          Nothing yet. An author is asked in words; they answer that they have looked, and no more.
        </p>
      ) : null}
      <ul className="keeping-list" aria-label="What you asked">
        {asked?.map(({ id, authorName, askedOn, words, lookedOn }) => (
          <li key={id}>
            <p>
              <strong>{authorName}</strong>, {dayWords(askedOn)}{" "}
              {lookedOn === null ? (
                <Tag tone="hint">Not looked yet</Tag>
              ) : (
                <Tag tone="done">Looked on {dayWords(lookedOn)}</Tag>
              )}
            </p>
            <p className="keeping-words">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
