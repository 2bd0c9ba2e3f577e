import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Failed } from "../../shell/nothing-here.tsx";
import { useMe, useToday } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type AskedPeriod, type LoadedSummary, type SummaryAbout, summaryQuery } from "./api.ts";
import { type ChosenPeriod, PeriodTools, readChosen } from "./period-tools.tsx";
import { SummaryLists } from "./summary-lists.tsx";
import { WhoseLink } from "./whose-link.tsx";
import { SummarySheet } from "./summary-sheet.tsx";
import { keepHere, type SummaryPlace, useUnsent } from "./use-summary-draft.ts";
import "./summary.css";

interface SummaryDeskProps {
  readonly about: SummaryAbout;
  /** What to say where the record says nothing. */
  readonly empty: string;
}

/** Put together for a period, read, changed, taken on, signed. */
export function SummaryDesk({ about, empty }: SummaryDeskProps) {
  const today = useToday();
  const [chosen, setChosen] = useState<ChosenPeriod>({
    kind: "periodic",
    name: "last-quarter",
    own: { from: "", to: "" },
  });
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const asked = readChosen(chosen, { today, firstDay });
  const query = useQuery({
    ...summaryQuery(about, asked ?? { kind: chosen.kind, from: today, to: today }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  const summary = query.data;
  if (summary !== undefined && summary.firstDay !== firstDay) setFirstDay(summary.firstDay);
  if (summary === undefined && query.isError)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title="Summary"
      width="read"
      over={<WhoseLink about={about} name={nameIn(summary, about)} />}
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      <PeriodTools about={about} chosen={chosen} onChange={setChosen} />
      {asked === null ? (
        <p className="quiet">Choose the first and the last day: then the summary is put together.</p>
      ) : summary === undefined ? (
        <Skeleton lines={8} />
      ) : query.isError ? (
        <p className="quiet">{query.error.message}</p>
      ) : query.isPlaceholderData ? (
        <Skeleton lines={8} />
      ) : (
        <Composed
          key={`${asked.kind} ${asked.from} ${asked.to}`}
          summary={summary}
          place={{ about, asked }}
          empty={empty}
        />
      )}
      <SummaryLists
        about={about}
        onDraft={({ kind, from, to }: AskedPeriod) => setChosen({ kind, name: "own", own: { from, to } })}
      />
    </Page>
  );
}

function nameIn(summary: LoadedSummary | undefined, { of }: SummaryAbout): string {
  return summary?.client?.name ?? summary?.group?.name ?? (of === "client" ? "Chart" : "Group");
}

interface ComposedProps {
  readonly summary: LoadedSummary;
  readonly place: SummaryPlace;
  readonly empty: string;
}

function Composed({ summary, place, empty }: ComposedProps) {
  const { staff } = useMe();
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const unsent = useUnsent(place);
  const query = summaryQuery(place.about, place.asked);
  if (unsent === undefined) return <Skeleton lines={8} />;
  const isSame = JSON.stringify(unsent?.edits) === JSON.stringify(summary.draft?.edits);
  if (summary.sections.length === 0 && summary.draft === null && unsent === null)
    return <EmptyState title="The record says nothing of this period">{empty}</EmptyState>;
  return (
    <SummarySheet
      key={round}
      summary={summary}
      place={place}
      unsent={isSame ? null : unsent}
      onAgain={() => void queries.invalidateQueries({ queryKey: query.queryKey })}
      onConflict={(mine) => {
        void (async () => {
          const fresh = await queries.fetchQuery({ ...query, staleTime: 0 });
          const on = fresh.draft?.version ?? 0;
          await keepHere(staff.id, place, mine === null ? null : { on, edits: mine });
          await queries.refetchQueries({ queryKey: ["summary-here"] });
          setRound(round + 1);
        })();
      }}
    />
  );
}
