import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { seesClients, useMe } from "../../shell/me.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type KeptDraft, keptDrafts } from "./kept-drafts.ts";

/** What can be read while the server is away: the words of notes that have still to be sent. `isHere`: the sign-in lasts. */
export function OnThisDevice({ isHere }: { readonly isHere: boolean }) {
  const me = useMe();
  return (
    <Page
      title="What is on this device"
      width="read"
      under="The record itself lies on the server. It is back as soon as Goldthread can be reached; nothing has to be done here."
    >
      {isHere ? <Drafts person={me.staff.id} /> : <Ended minutes={me.practice.idleMinutes} />}
      {seesClients(me) ? (
        <p>
          <Link to="/notebook">Your private notebook</Link> opens here with its passphrase. What you write in it is
          sealed on this device and sent later.
        </p>
      ) : null}
    </Page>
  );
}

function Ended({ minutes }: { readonly minutes: number }) {
  return (
    <Notice tone="warn" title="Your sign-in has ended">
      <p>
        Nobody used this page for {minutes} minutes. What you wrote is sealed on this device, and is sent once you sign
        in again, which needs the server.
      </p>
    </Notice>
  );
}

function Drafts({ person }: { readonly person: string }) {
  const kept = useQuery({
    queryKey: ["kept drafts", person],
    queryFn: () => keptDrafts(person),
    staleTime: 0,
    gcTime: 0,
  });
  if (kept.isError)
    return (
      <Notice tone="warn">
        <p>This browser does not say what it keeps. Nothing of it is lost by that.</p>
      </Notice>
    );
  if (kept.data === undefined) return <Skeleton label="Looking what is on this device" />;
  if (kept.data.length === 0)
    return (
      <EmptyState title="No words of a note wait here">
        Everything that you wrote in official notes on this device has reached the server.
      </EmptyState>
    );
  return (
    <section aria-labelledby="kept-title">
      <div className="section-head">
        <h2 className="section-title" id="kept-title">
          Words of notes that wait to be sent
        </h2>
      </div>
      <ul className="kept-drafts" aria-labelledby="kept-title">
        {kept.data.map((draft) => (
          <Draft key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Draft({ draft: { name, words } }: { readonly draft: KeptDraft }) {
  return (
    <li>
      <h3>
        <bdi>{name ?? "A note"}</bdi>
      </h3>
      <p className="kept-words" dir="auto">
        {words === "" ? "Nothing but words that were taken out." : words}
      </p>
    </li>
  );
}
