import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type ProtectiveAct, protectiveActsQuery } from "../risk/api.ts";
import { type IncidentInShort, incidentsQuery } from "./api.ts";
import { IncidentDialog } from "./incident-dialog.tsx";
import { kindWords } from "./incident-words.ts";
import { ReportDialog } from "./report-dialog.tsx";
import "./incidents.css";

/** What happened between people, and what was done to protect somebody: kept outside every chart. */
export function IncidentsPage({ groupId }: { readonly groupId: string | null }) {
  const [incidents, acts] = [useQuery(incidentsQuery), useQuery(protectiveActsQuery)];
  const [open, setOpen] = useState<string | null>(groupId === null ? null : "report");
  if (incidents.isError && incidents.data === undefined) {
    return <Failed problem={incidents.error} onAgain={() => void incidents.refetch()} />;
  }
  return (
    <Page
      title="Incidents"
      under="Outside every chart: read by whoever reported them and by those who answer for the practice."
      actions={
        <Button tone="main" icon="plus" onPress={() => setOpen("report")}>
          Report an incident
        </Button>
      }
    >
      {incidents.data === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <Incidents incidents={incidents.data.incidents} onOpen={setOpen} />
      )}
      <h2 className="section-title">Warnings and reports</h2>
      {acts.data === undefined ? <Skeleton lines={2} /> : <Acts acts={acts.data.acts} />}
      {open === "report" ? <ReportDialog groupId={groupId} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== "report" ? <IncidentDialog incidentId={open} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}

interface IncidentsProps {
  readonly incidents: readonly IncidentInShort[];
  readonly onOpen: (incidentId: string) => void;
}

function Incidents({ incidents, onOpen }: IncidentsProps) {
  const zone = useZone();
  if (incidents.length === 0) {
    return (
      <EmptyState title="No incident">
        Violence, a threat, somebody hurt: one form holds what happened with everybody’s name, and each chart only what
        is its own client’s.
      </EmptyState>
    );
  }
  return (
    <ul className="incident-list" aria-label="Incidents">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <Button tone="quiet" onPress={() => onOpen(incident.id)}>
            {kindWords[incident.kind]}, {momentWords(incident.happenedAt, zone)}
          </Button>
          <span className="incident-under">
            {incident.groupName === null ? "" : `${incident.groupName}, `}
            {incident.people === 1 ? "one person" : `${incident.people} people`}, reported by {incident.reportedBy}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Acts({ acts }: { readonly acts: readonly ProtectiveAct[] }) {
  if (acts.length === 0) {
    return (
      <p className="quiet">
        None. A warning to somebody in danger, or a report to an authority, is begun on the client’s chart under Risk
        and safety plan, and is read here.
      </p>
    );
  }
  return (
    <ul className="incident-list" aria-label="Warnings and reports">
      {acts.map((act) => (
        <Act key={act.id} act={act} />
      ))}
    </ul>
  );
}

function Act({ act }: { readonly act: ProtectiveAct }) {
  const zone = useZone();
  const facts = [
    ["What was said or seen", act.facts],
    ["Who is in danger", act.personAtRisk],
    ["Assessment", act.assessment],
    ["Talked over with", act.consulted],
    [
      "Told",
      act.told === ""
        ? ""
        : `${act.told}${act.toldAt === null ? "" : `, ${momentWords(act.toldAt, zone)}`}${act.toldBy === "" ? "" : `, by ${act.toldBy}`}`,
    ],
    ["Reference", act.reference],
    ["Told nobody, because", act.whyNot],
    ["What the client was told", act.clientTold],
    ["What follows", act.followUp],
  ] as const;
  return (
    <li>
      <details>
        <summary>
          {act.kind === "warning" ? "Warning" : "Report"}
          {act.decision === "made" ? "" : ", decided against"},{" "}
          {act.clientName === "" ? "a former client of yours" : act.clientName}
          <span className="incident-under">
            {momentWords(act.heardAt, zone)}, {act.recordedBy}
          </span>
        </summary>
        <Facts className="incident-facts" facts={facts} wordsClass="incident-words" />
      </details>
    </li>
  );
}
