import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { toast } from "../../ui/toast.tsx";
import { clientChoice, clientsQuery, staffQuery } from "../clients/api.ts";
import { downloadTrail, trailQuery } from "./api.ts";
import { noFilters, readFilters, type TrailFilters } from "./trail-filters.ts";
import { TrailFields } from "./trail-fields.tsx";
import { trailColumns } from "./trail-columns.tsx";
import { useSettled } from "../../ui/use-settled.ts";
import "./audit-page.css";

/** Who opened, searched, printed, exported or changed what, when and from where: of one client, where a chart leads here. */
export function AuditPage({ clientId }: { readonly clientId: string | undefined }) {
  const clients = useQuery({ ...clientsQuery(""), enabled: clientId !== undefined });
  if (clientId === undefined) return <Trail begin={noFilters} />;
  if (clients.isPending)
    return (
      <Page title="Audit trail">
        <Skeleton lines={8} />
      </Page>
    );
  const client = clients.data?.clients.find(({ id }) => id === clientId);
  return (
    <Trail
      key={clientId}
      begin={client === undefined ? noFilters : { ...noFilters, client: clientChoice(client), clientText: client.name }}
    />
  );
}

function Trail({ begin }: { readonly begin: TrailFilters }) {
  const me = useMe();
  const today = useToday();
  const [filters, setFilters] = useState<TrailFilters>(begin);
  const staff = useQuery(staffQuery).data?.staff ?? [];
  const wanted = readFilters(useSettled(filters, 500), today);
  const query = useInfiniteQuery(trailQuery(wanted));
  const events = query.data?.pages.flatMap((page) => page.events) ?? [];
  const seesAll = me.staff.roles.includes("records-officer");
  return (
    <Page
      title="Audit trail"
      under={
        seesAll
          ? "Everybody’s, newest first. Nobody can change it."
          : "Of your own clients, newest first. Nobody can change it."
      }
      actions={
        <Button icon="download" isDisabled={wanted === null} onPress={() => void exportIt(wanted ?? {})}>
          Export as CSV
        </Button>
      }
    >
      <TrailFields filters={filters} onChange={setFilters} staff={staff} today={today} />
      {query.isError && query.data === undefined ? (
        <Failed problem={query.error} onAgain={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton lines={8} />
      ) : events.length === 0 ? (
        <EmptyState title="Nothing here">
          Each opening, search, print, export and change of a record stands here, with each try that was refused.
          Nothing fits what you asked for.
        </EmptyState>
      ) : (
        <Table
          label="Audit trail"
          columns={trailColumns(me.practice.zone)}
          rows={events}
          rowKey={({ seq }) => String(seq)}
        />
      )}
      {wanted === null ? null : <ShowMore of={query}>Earlier</ShowMore>}
    </Page>
  );
}

async function exportIt(wanted: Parameters<typeof downloadTrail>[0]): Promise<void> {
  try {
    await downloadTrail(wanted);
  } catch (problem) {
    toast(problemWords(problem, []).message ?? "The export did not work. Try again.", { tone: "problem" });
  }
}
