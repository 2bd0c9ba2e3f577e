import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { askWords } from "../clients/ask-words.ts";
import { Requests } from "../requests/requests.tsx";
import { AddAuthorisationDialog } from "./add-authorisation-dialog.tsx";
import { authorisationsQuery, registerQuery } from "./api.ts";
import { Authorisations } from "./authorisations.tsx";
import { DisclosureRegister } from "./disclosure-register.tsx";
import { OwnRecord } from "./own-record.tsx";
import { ReleaseForm } from "./release-form.tsx";
import { makeFile, type SealValues } from "./sealing.ts";
import { type Sent, SentPacket } from "./sent-packet.tsx";
import "./disclosures.css";

/** What a client agreed to, what would leave their record and why, and what has left it: on one page. */
export function DisclosuresPage({ clientId }: { readonly clientId: string }) {
  const authorisations = useQuery(authorisationsQuery(clientId));
  const register = useQuery(registerQuery(clientId));
  const isKeeper = useMe().staff.roles.some((role) => role === "records-officer" || role === "administrator");
  const [open, setOpen] = useState<"release" | "authorisation" | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const send = async (disclosureId: string, values: SealValues) => {
    setOpen(null);
    const { leaving } = values;
    setSent({ leaving, name: null, isFailed: false });
    const name = await makeFile(disclosureId, values).catch(() => null);
    setSent({ leaving, name, isFailed: name === null });
  };
  if (authorisations.data === undefined || register.data === undefined) {
    const problem = authorisations.error ?? register.error;
    if (problem !== null) return <Failed problem={problem} onAgain={() => void authorisations.refetch()} />;
    return (
      <Page title="What leaves this record">
        <Skeleton lines={6} />
      </Page>
    );
  }
  const { closed } = register.data;
  return (
    <Page
      title="What leaves this record"
      over={
        <Link to="/clients/$clientId" params={{ clientId }}>
          <bdi>{register.data.client.name}</bdi>
        </Link>
      }
      under={<span className="quiet figures">Record number {register.data.client.recordNumber}</span>}
      actions={
        closed !== null ? null : (
          <>
            <Button onPress={() => setOpen("authorisation")}>Record an authorisation</Button>
            {open === "release" ? null : (
              <Button
                tone="main"
                onPress={() => {
                  setSent(null);
                  setOpen("release");
                }}
              >
                Release records
              </Button>
            )}
          </>
        )
      }
    >
      {open === "release" ? (
        <ReleaseForm
          clientId={clientId}
          authorisations={authorisations.data.authorisations}
          onReleased={(id, values) => void send(id, values)}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {sent === null ? null : <SentPacket sent={sent} onClose={() => setSent(null)} />}
      {closed === null ? (
        <>
          <Requests clientId={clientId} />
          <DisclosureRegister register={register.data} onMade={setSent} onPrint={() => setSent(null)} />
          <Authorisations authorisations={authorisations.data.authorisations} />
        </>
      ) : (
        <EmptyState title="Closed to you">
          Requests, authorisations and what was released are for the care team and whoever keeps the records.{" "}
          {askWords(closed.ask)}
        </EmptyState>
      )}
      {isKeeper ? <OwnRecord clientId={clientId} /> : null}
      {open === "authorisation" ? (
        <AddAuthorisationDialog
          clientId={clientId}
          clientName={register.data.client.name}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Page>
  );
}
