import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Chart, TimelineItem } from "../../api-types.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { ageOn, dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Page } from "../../ui/page.tsx";
import { type MorePages, ShowMore } from "../../ui/show-more.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast.tsx";
import { useMatches } from "../../ui/use-matches.ts";
import { ChartOpenings } from "../break-glass/chart-openings.tsx";
import { ContactButtons } from "../contacts/contact-buttons.tsx";
import { clientChoice } from "../clients/api.ts";
import { ClientFlags } from "../clients/client-flags.tsx";
import { ProposeMergeDialog } from "../clients/propose-merge-dialog.tsx";
import { ChartDocumentsToSign } from "../documents-to-sign/chart-documents-to-sign.tsx";
import { ChartDocuments } from "../documents/chart-documents.tsx";
import { ClientAttendance } from "../groups/client-attendance.tsx";
import { ChartHomework } from "../homework/chart-homework.tsx";
import { ChartMedication } from "../homework/chart-medication.tsx";
import { ChartMeasures } from "../measures/chart-measures.tsx";
import { RecordHoldNotice } from "../retention/record-hold-notice.tsx";
import { ChartRisk } from "../risk/chart-risk.tsx";
import { OpenRisks } from "../risk/open-risks.tsx";
import { openPlanning, type PlannedFor } from "../planning/planning-store.ts";
import { AddObjectiveForm } from "./add-objective-form.tsx";
import { chartQuery } from "./api.ts";
import { OwnView } from "../client-access/own-view.tsx";
import { CareTeam } from "./care-team.tsx";
import { ChangeClientDialog } from "./change-client-dialog.tsx";
import { ClosedToYou } from "./closed-to-you.tsx";
import { Diagnoses } from "./diagnoses.tsx";
import { Episodes } from "./episodes.tsx";
import { FlagsDialog } from "./flags-dialog.tsx";
import { MergedNotices } from "./merged-notices.tsx";
import { Payers } from "./payers.tsx";
import { People } from "./people.tsx";
import { PlanThread } from "./plan-thread.tsx";
import { sidesInShort } from "./sides-in-short.ts";
import { Timeline } from "./timeline.tsx";
import { useReachEnd } from "./use-reach-end.ts";
import "./chart-page.css";

export function ChartPage({ clientId }: { readonly clientId: string }) {
  const query = useInfiniteQuery(chartQuery(clientId));
  const chart = query.data?.pages[0];
  if (chart === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Chart" width="wide">
        <Skeleton lines={8} />
      </Page>
    );
  }
  const items = query.data?.pages.flatMap(({ timeline }) => timeline) ?? [];
  return <ChartView chart={chart} items={items} more={query} />;
}

interface ChartViewProps {
  readonly chart: Chart;
  readonly items: readonly TimelineItem[];
  readonly more: MorePages;
}

function ChartView({ chart, items, more }: ChartViewProps) {
  const { client } = chart;
  const goesOn = chart.mergedInto !== null;
  const { isOpen } = chart;
  const [open, setOpen] = useState<"details" | "flags" | "merge" | null>(null);
  // The concern that an answer opened a moment ago.
  const [asking, setAsking] = useState<string | null>(null);
  const close = () => setOpen(null);
  const navigate = useNavigate();
  const plannedFor: PlannedFor = { kind: "individual", id: client.id, name: client.name };
  return (
    <Page
      title={client.name}
      over={<Link to="/clients">Clients</Link>}
      under={
        <>
          <ClientFlags client={client} />
          <ClientFacts client={client} />
        </>
      }
      width="wide"
      // A record that goes on elsewhere takes nothing new.
      actions={
        goesOn ? null : (
          <>
            <Button tone="quiet" icon="edit" onPress={() => setOpen("details")}>
              Change details
            </Button>
            {isOpen ? <SessionButtons plannedFor={plannedFor} /> : null}
            <Menu
              label="More for this client"
              actions={[
                { id: "flags", label: "Flags", run: () => setOpen("flags") },
                ...(isOpen
                  ? [
                      {
                        id: "patterns",
                        label: "Patterns",
                        run: () =>
                          void navigate({ to: "/clients/$clientId/patterns", params: { clientId: client.id } }),
                      },
                      {
                        id: "summary",
                        label: "Summary",
                        run: () => void navigate({ to: "/clients/$clientId/summary", params: { clientId: client.id } }),
                      },
                    ]
                  : []),
                {
                  id: "disclosures",
                  label: "What leaves this record",
                  run: () => void navigate({ to: "/clients/$clientId/disclosures", params: { clientId: client.id } }),
                },
                { id: "merge", label: "Another record of the same person", run: () => setOpen("merge") },
              ]}
            />
          </>
        )
      }
    >
      <MergedNotices chart={chart} />
      <RecordHoldNotice clientId={client.id} />
      <ChartOpenings clientId={client.id} />
      <OpenRisks clientId={client.id} risks={chart.risks} asking={asking} onAsking={setAsking} />
      <div className="chart">
        {goesOn ? null : <Sides chart={chart} onRisk={setAsking} />}
        <section className="chart-timeline" aria-labelledby="timeline">
          <h2 className="section-title" id="timeline">
            Sessions and notes
          </h2>
          {goesOn || !isOpen ? null : <ContactButtons client={client} />}
          {!isOpen && !goesOn ? (
            <ClosedToYou team={chart.careTeam} />
          ) : items.length === 0 && !goesOn ? (
            <NoSessions plannedFor={plannedFor} />
          ) : (
            <Timeline items={items} clientId={client.id} hasMore={more.hasNextPage} />
          )}
          {more.hasNextPage ? <More more={more} /> : null}
        </section>
      </div>
      {open === "details" ? <ChangeClientDialog client={client} onClose={close} /> : null}
      {open === "flags" ? <FlagsDialog client={client} onClose={close} /> : null}
      {open === "merge" ? <ProposeMergeDialog into={clientChoice(client)} onClose={close} /> : null}
    </Page>
  );
}

/** Beside the timeline; on a narrow screen folded over it, so that the sessions come first. */
function Sides({ chart, onRisk }: { readonly chart: Chart; readonly onRisk: (concernId: string) => void }) {
  const isWide = useMatches("(min-width: 64.01rem)");
  const keepsRecords = useMe().staff.roles.includes("records-officer");
  const { client, isOpen } = chart;
  const sides = (
    <div className="chart-sides">
      {isOpen ? (
        <>
          <Plan chart={chart} />
          <ChartMeasures clientId={client.id} onRisk={onRisk} />
          <ChartRisk clientId={client.id} />
          <ChartHomework clientId={client.id} />
          <ChartMedication clientId={client.id} />
          <Diagnoses chart={chart} />
        </>
      ) : null}
      <Episodes chart={chart} />
      <People clientId={client.id} />
      <Payers clientId={client.id} />
      <CareTeam clientId={client.id} team={chart.careTeam} />
      {isOpen || keepsRecords ? <OwnView clientId={client.id} name={client.name} /> : null}
      {isOpen ? (
        <>
          <Groups clientId={client.id} groups={chart.groups} />
          <ChartDocumentsToSign clientId={client.id} name={client.name} />
          <ChartDocuments clientId={client.id} />
        </>
      ) : null}
    </div>
  );
  if (isWide) return sides;
  return (
    <details className="chart-fold">
      <summary>
        {isOpen ? "Plan, diagnoses and care team" : "Episode, contacts and care team"}{" "}
        <span className="quiet figures">{sidesInShort(chart)}</span>
      </summary>
      {sides}
    </details>
  );
}

function ClientFacts({ client }: { readonly client: Chart["client"] }) {
  const today = useToday();
  const age = client.birthDate === null ? null : ageOn(client.birthDate, today);
  const born = client.birthDate === null ? "" : dayWords(client.birthDate) + (age === null ? "" : ` (${age})`);
  const facts = [
    ["Preferred name", client.preferredName],
    ["Pronouns", client.pronouns],
    ["Born", born],
    ["Record number", client.recordNumber],
    ["Other names", client.aliases.join(", ")],
  ] as const;
  return <Facts className="facts" facts={facts} />;
}

function Plan({ chart }: { readonly chart: Chart }) {
  const [isAdding, setIsAdding] = useState(false);
  const refresh = useRefresh();
  return (
    <section className="chart-aside" aria-labelledby="plan">
      <div className="aside-head">
        <h2 className="section-title" id="plan">
          <Link to="/clients/$clientId/plan" params={{ clientId: chart.client.id }}>
            Plan
          </Link>
        </h2>
        <Link to="/clients/$clientId/thread" params={{ clientId: chart.client.id }}>
          Thread
        </Link>
        <Button size="s" tone="quiet" icon="plus" onPress={() => setIsAdding(true)}>
          Add objective
        </Button>
      </div>
      {chart.plan.length === 0 ? (
        <p className="quiet">
          No plan yet. A problem, a goal in the client’s words and an objective begin the thread that every note ties
          to.
        </p>
      ) : (
        <PlanThread plan={chart.plan} />
      )}
      <Dialog title="Add an objective" isOpen={isAdding} onClose={() => setIsAdding(false)}>
        <AddObjectiveForm
          clientId={chart.client.id}
          plan={chart.plan}
          onCancel={() => setIsAdding(false)}
          onDone={() => {
            setIsAdding(false);
            refresh();
            toast("Objective added to the plan.");
          }}
        />
      </Dialog>
    </section>
  );
}

function Groups({ clientId, groups }: { readonly clientId: string; readonly groups: Chart["groups"] }) {
  if (groups.length === 0) return null;
  return (
    <section className="chart-aside" aria-labelledby="groups-of-client">
      <h2 className="section-title" id="groups-of-client">
        Groups
      </h2>
      <ul className="team">
        {groups.map((group) => (
          <li key={`${group.id}-${group.from}`}>
            <span>
              <Link to="/groups/$groupId" params={{ groupId: group.id }}>
                {group.name}
              </Link>
              <span className="team-capacity">
                {group.to === null
                  ? `Since ${dayWords(group.from)}`
                  : `${dayWords(group.from)} to ${dayWords(group.to)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ClientAttendance clientId={clientId} />
    </section>
  );
}

function SessionButtons({ plannedFor }: { readonly plannedFor: PlannedFor }) {
  return (
    <>
      <Button icon="spark" onPress={() => openPlanning("unplanned", plannedFor)}>
        Start unplanned session
      </Button>
      <Button icon="plus" onPress={() => openPlanning("schedule", plannedFor)}>
        Schedule session
      </Button>
    </>
  );
}

function NoSessions({ plannedFor }: { readonly plannedFor: PlannedFor }) {
  return (
    <EmptyState
      title="No sessions yet"
      action={<Button onPress={() => openPlanning("schedule", plannedFor)}>Schedule the first session</Button>}
    >
      Every session with this client stands here with its note, newest first, to be read in one scroll.
    </EmptyState>
  );
}

/** Reached by scrolling, or by a press for those who do not scroll. */
function More({ more }: Pick<ChartViewProps, "more">) {
  // What did not come is not asked for again and again by itself.
  const isWaiting = more.isFetchingNextPage || more.isFetchNextPageError;
  const end = useReachEnd(isWaiting ? null : () => void more.fetchNextPage());
  return (
    <div ref={end} className="timeline-more">
      <ShowMore of={more}>Show earlier sessions</ShowMore>
    </div>
  );
}
