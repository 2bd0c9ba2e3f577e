import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Failed } from "../../shell/nothing-here.tsx";
import { seesClients, useMe, useToday, useZone } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type KeptObjective, type TreatmentPlanPage, treatmentPlanQuery } from "./api.ts";
import { PlanWithholding } from "../withholding/plan-withholding.tsx";
import { ObjectiveStatusDialog } from "./objective-status-dialog.tsx";
import { PlanDocument } from "./plan-document.tsx";
import { PlanForm } from "./plan-form.tsx";
import { PlanSignatures } from "./plan-signatures.tsx";
import { PlanVersions } from "./plan-versions.tsx";
import { unsentPlan } from "./unsent-plan.ts";
import "./plan.css";

/** A client's treatment plan: read, changed, signed and printed in one place. */
export function PlanPage({ clientId }: { readonly clientId: string }) {
  const query = useQuery(treatmentPlanQuery(clientId));
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Treatment plan" width="read">
        <Skeleton lines={8} />
      </Page>
    );
  }
  return <TreatmentPlan page={query.data} />;
}

function TreatmentPlan({ page }: { readonly page: TreatmentPlanPage }) {
  const { client, plan, version } = page;
  const me = useMe();
  const mayWrite = seesClients(me);
  const [isWriting, setWriting] = useState(unsentPlan(client.id) !== undefined);
  const [asked, setAsked] = useState<KeptObjective | null>(null);
  return (
    <Page
      title="Treatment plan"
      width="read"
      over={
        <Link to="/clients/$clientId" params={{ clientId: client.id }}>
          {client.name}
        </Link>
      }
      under={<Standing page={page} />}
      actions={
        isWriting || plan === null ? null : (
          <>
            <Button tone="quiet" onPress={() => window.print()}>
              Print
            </Button>
            {mayWrite ? (
              <Button icon="edit" onPress={() => setWriting(true)}>
                Change the plan
              </Button>
            ) : null}
          </>
        )
      }
    >
      {isWriting ? (
        <PlanForm page={page} onDone={() => setWriting(false)} onAgain={() => setWriting(true)} />
      ) : plan === null ? (
        <NoPlan onBegin={mayWrite ? () => setWriting(true) : null} />
      ) : (
        <>
          <PlanDocument plan={plan} onStatus={mayWrite ? setAsked : null} />
          <PlanSignatures page={page} />
          {page.versions[0] === undefined ? null : (
            <PlanWithholding versionId={page.versions[0].id} clientId={client.id} />
          )}
        </>
      )}
      <PlanVersions clientId={client.id} versions={page.versions} />
      {asked === null ? null : (
        <ObjectiveStatusDialog
          clientId={client.id}
          version={version}
          objective={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}

function Standing({ page: { client, version, reviewDue, versions } }: { readonly page: TreatmentPlanPage }) {
  const [today, zone] = [useToday(), useZone()];
  const newest = versions[0];
  const isSigned = newest?.signatures.some(({ as }) => as === "clinician") === true;
  return (
    <p className="plan-standing">
      <span>{client.recordNumber}</span>
      {newest === undefined ? null : (
        <span>
          Version {version}, {dayWords(zonedTime(newest.at, zone).day)}
        </span>
      )}
      {version > 0 && !isSigned ? <Tag tone="warn">Not signed</Tag> : null}
      {reviewDue === null ? null : (
        <span>
          Review due {dayWords(reviewDue)} {reviewDue < today ? <Tag tone="late">Overdue</Tag> : null}
        </span>
      )}
    </p>
  );
}

function NoPlan({ onBegin }: { readonly onBegin: (() => void) | null }) {
  return (
    <EmptyState
      title="No plan yet"
      action={
        onBegin === null ? null : (
          <Button tone="main" onPress={onBegin}>
            Write the plan
          </Button>
        )
      }
    >
      A plan begins with a problem and what the client wants instead, in the client’s own words. Under each goal stand
      objectives that both can see move: where the client begins, what is aimed at, how it is measured and by when.
      Every note ties to one of them, and the thread through the chart is drawn from that.
    </EmptyState>
  );
}
