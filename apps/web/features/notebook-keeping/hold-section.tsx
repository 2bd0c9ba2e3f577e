import { useQuery } from "@tanstack/react-query";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type Hold, holdsQuery } from "./api.ts";

/** Legal holds: those that stand first to be lifted here, and what became of the others. */
export function HoldSection({ onLift }: { readonly onLift: (hold: Hold) => void }) {
  const { data } = useQuery(holdsQuery);
  return (
    <section className="keeping-section">
      <h2 className="section-title">Legal holds</h2>
      {data === undefined ? <Skeleton lines={2} /> : null}
      {data?.holds.length === 0 ? (
        <p className="quiet">
          None. A hold keeps an author’s whole notebook: nothing in it is deleted, older versions stay, and nothing is
          opened.
        </p>
      ) : null}
      <ul className="keeping-list" aria-label="Legal holds">
        {data?.holds.map((hold) => (
          <OneHold key={hold.id} hold={hold} onLift={onLift} />
        ))}
      </ul>
    </section>
  );
}

function OneHold({ hold, onLift }: { readonly hold: Hold; readonly onLift: (hold: Hold) => void }) {
  const zone = useZone();
  const { authorName, placedAt, placedBy, reason, lifted } = hold;
  return (
    <li>
      <p>
        <strong>{authorName}</strong>, {momentWords(placedAt, zone)}, placed by {placedBy}{" "}
        {lifted === null ? <Tag tone="warn">Stands</Tag> : <Tag>Lifted</Tag>}
      </p>
      <p className="keeping-words">{reason}</p>
      {lifted === null ? (
        <Button size="s" onPress={() => onLift(hold)}>
          Lift<span className="visually-hidden"> the hold on the notebook of {authorName}</span>
        </Button>
      ) : (
        <p className="small quiet">
          {momentWords(lifted.at, zone)}, lifted by {lifted.by}: {lifted.reason}
        </p>
      )}
    </li>
  );
}
