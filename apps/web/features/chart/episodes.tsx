import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Chart, Episode } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AdmitDialog } from "./admit-dialog.tsx";
import { episodesQuery } from "./api.ts";
import { DischargeDialog } from "./discharge-dialog.tsx";
import { currentWords, dischargeWords } from "./episode-words.ts";
import { TransferDialog } from "./transfer-dialog.tsx";

/** Whether the client is admitted, where, and since when; what was before is asked for when it is opened. */
export function Episodes({ chart }: { readonly chart: Chart }) {
  const [open, setOpen] = useState<"admit" | "transfer" | "discharge" | null>(null);
  const close = () => setOpen(null);
  const { episode, client } = chart;
  return (
    <section className="chart-aside" aria-labelledby="episode">
      <div className="aside-head">
        <h2 className="section-title" id="episode">
          Episode of care
        </h2>
        {episode === null ? (
          <Button size="s" tone="quiet" icon="plus" onPress={() => setOpen("admit")}>
            Admit
          </Button>
        ) : (
          <Menu
            label="More for the episode"
            actions={[
              { id: "transfer", label: "Transfer", run: () => setOpen("transfer") },
              { id: "discharge", label: "Discharge", run: () => setOpen("discharge") },
            ]}
          />
        )}
      </div>
      {episode === null ? (
        <p className="quiet">Not admitted now. An admission begins an episode; a discharge ends it with its reason.</p>
      ) : (
        <p>
          {currentWords(episode)}
          <span className="fact-under">
            Admitted {dayWords(episode.admittedOn)} by {episode.admittedBy}
            {episode.admittedWhy === "" ? "" : `: ${episode.admittedWhy}`}
          </span>
        </p>
      )}
      <Before clientId={client.id} />
      {open === "admit" ? <AdmitDialog clientId={client.id} onClose={close} /> : null}
      {open === "transfer" && episode !== null ? <TransferDialog episode={episode} onClose={close} /> : null}
      {open === "discharge" && episode !== null ? (
        <DischargeDialog clientId={client.id} episode={episode} onClose={close} />
      ) : null}
    </section>
  );
}

function Before({ clientId }: { readonly clientId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="quiet">All episodes and transfers</summary>
      {isOpen ? <AllEpisodes clientId={clientId} /> : null}
    </details>
  );
}

function AllEpisodes({ clientId }: { readonly clientId: string }) {
  const { data } = useQuery(episodesQuery(clientId));
  if (data === undefined) return <Skeleton lines={1} />;
  if (data.episodes.length === 0) return <p className="quiet">Never admitted here.</p>;
  return (
    <ul>
      {data.episodes.map((episode) => (
        <li key={episode.id}>
          <p>{spanWords(episode)}</p>
          {episode.transfers.map(({ id, on, from, to, why, by }) => (
            <p key={id} className="quiet">
              {dayWords(on)}: {from === "" ? "" : `from ${from} `}to {to}, by {by}
              {why === "" ? "" : `: ${why}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function spanWords(episode: Episode): string {
  const { admittedOn, admittedBy, dischargedOn, dischargedBy, dischargeKind, dischargeWhy } = episode;
  const begun = `Admitted ${dayWords(admittedOn)} by ${admittedBy}`;
  if (dischargedOn === null || dischargeKind === null) return `${begun}.`;
  return `${begun}, discharged ${dayWords(dischargedOn)} by ${dischargedBy ?? ""}: ${dischargeWords(dischargeKind)}. ${dischargeWhy}`;
}
