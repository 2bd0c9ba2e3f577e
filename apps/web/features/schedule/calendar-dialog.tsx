import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Output } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addFeed, feedsQuery, revokeFeed } from "./api.ts";
import "./calendar-dialog.css";

type Feed = Output<"GET /api/calendar-feeds">["feeds"][number];

/** The schedule in another programme's calendar: an address to subscribe to, made here and taken back here. */
export function CalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const feeds = useQuery(feedsQuery).data?.feeds ?? [];
  const [withNames, setWithNames] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: feedsQuery.queryKey });
  const run = (work: () => Promise<void>) => {
    work()
      .catch((problem: unknown) =>
        toast(problem instanceof Error ? problem.message : "This was not done. Try again.", { tone: "problem" }),
      )
      .finally(refresh);
  };
  return (
    <Dialog title="Schedule in your own calendar" isOpen onClose={onClose}>
      <div className="calendar-dialog">
        <p className="quiet">
          Your calendar programme can subscribe to an address of yours. It shows the times of your sessions and whether
          they are by video or phone; no client, no group and no place.
        </p>
        {address === null ? (
          <>
            <CheckField
              label="Show names of clients and groups, and places"
              help="They then leave Goldthread: the calendar's provider and every device it syncs to can read who your clients are."
              value={withNames}
              onChange={setWithNames}
            />
            {withNames ? (
              <Notice tone="warn" title="Client names go to another programme">
                <p>Do this only where your practice has an agreement with the provider of that calendar.</p>
              </Notice>
            ) : null}
            <div>
              <Button tone="main" onPress={() => run(async () => setAddress((await addFeed(withNames)).address))}>
                {withNames ? "Make an address with names" : "Make an address"}
              </Button>
            </div>
          </>
        ) : (
          <NewAddress address={address} />
        )}
        {feeds.length === 0 ? null : (
          <section aria-labelledby="calendar-addresses">
            <h3 className="eyebrow" id="calendar-addresses">
              Addresses in use
            </h3>
            <ul className="calendar-feeds">
              {feeds.map((feed) => (
                <FeedLine
                  key={feed.id}
                  feed={feed}
                  onRevoke={() => run(async () => void (await revokeFeed(feed.id)))}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}

/** Shown once: only its digest is kept. */
function NewAddress({ address }: { readonly address: string }) {
  return (
    <Notice tone="done" title="Here is the address. It is shown this once." isAlert>
      <p>Whoever has it can read it. Paste it into your calendar as a subscription, and into nothing else.</p>
      <TextField label="Address" value={address} onChange={() => undefined} isReadOnly />
      <div>
        <Button
          onPress={() =>
            void navigator.clipboard.writeText(address).then(
              () => toast("Address copied."),
              () => toast("The address could not be copied: select it and copy it by hand.", { tone: "problem" }),
            )
          }
        >
          Copy the address
        </Button>
      </div>
    </Notice>
  );
}

function FeedLine({ feed, onRevoke }: { readonly feed: Feed; readonly onRevoke: () => void }) {
  const zone = useZone();
  const read = feed.lastReadAt === null ? "not read yet" : `last read ${momentWords(feed.lastReadAt, zone)}`;
  const made = `Made ${momentWords(feed.createdAt, zone)}`;
  return (
    <li className="calendar-feed">
      <span>
        {feed.withNames ? "With names" : "Without names"}
        <span className="small quiet">
          {" "}
          {made}, {read}
        </span>
      </span>
      <Button
        size="s"
        aria-label={`Take back the address made ${momentWords(feed.createdAt, zone)}`}
        onPress={onRevoke}
      >
        Take back
      </Button>
    </li>
  );
}
