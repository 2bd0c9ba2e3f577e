import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import type { ClientSummary } from "../../api-types.ts";
import { seesClients, useMe, useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { ageOn, dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { AddClientForm } from "./add-client-form.tsx";
import { AlikePairs } from "./alike-pairs.tsx";
import { OwnCover } from "../staff/own-cover.tsx";
import { clientsQuery } from "./api.ts";
import { keepsRecords } from "./keeps-records.ts";
import { mergesQuery } from "./merge-api.ts";
import { MergeProposalNotice } from "./merge-proposal.tsx";
import { ProposeMergeDialog } from "./propose-merge-dialog.tsx";
import "./clients-page.css";

export function ClientsPage({ isAdding }: { readonly isAdding: boolean }) {
  const [q, setQ] = useState("");
  const query = useQuery(clientsQuery(useDeferredValue(q.trim())));
  const clinical = seesClients(useMe());
  const keeper = keepsRecords(useMe());
  const isEmpty = q.trim() === "" && query.data?.clients.length === 0;
  const [isMerging, setMerging] = useState(false);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const setAdding = (add: boolean) => void navigate({ to: "/clients", search: add ? { add: true } : {} });

  if (query.isError && query.data === undefined)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title="Clients"
      under={
        clinical
          ? "Those whose care team you are on."
          : "Every client of the practice, by name. Charts open for the care team."
      }
      actions={
        <>
          {keeper && !isEmpty ? <Button onPress={() => setMerging(true)}>Two records of one person</Button> : null}
          <Button tone="main" icon="plus" onPress={() => setAdding(true)}>
            Add client
          </Button>
        </>
      }
    >
      {keeper ? <MergesWaiting /> : null}
      {clinical ? (
        <div className="notices-above">
          <OwnCover />
        </div>
      ) : null}
      <AlikePairs />
      <div className="clients-find">
        <TextField
          label="Find a client"
          type="search"
          autoComplete="off"
          placeholder="Name, preferred name or other name"
          value={q}
          onChange={setQ}
        />
      </div>
      {query.data === undefined ? (
        <Skeleton />
      ) : (
        <Clients answer={query.data} q={q} onAdd={() => setAdding(true)} canOpen={clinical} />
      )}
      {isMerging ? <ProposeMergeDialog into={null} onClose={() => setMerging(false)} /> : null}
      <Dialog title="Add a client" isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddClientForm
          onCancel={() => setAdding(false)}
          onAdded={({ id, recordNumber }, name) => {
            refresh();
            toast(`${name} is added, record number ${recordNumber}.`);
            if (clinical) void navigate({ to: "/clients/$clientId", params: { clientId: id } });
            else setAdding(false);
          }}
        />
      </Dialog>
    </Page>
  );
}

/** What waits for a second person stands over the list of whoever may be that person. */
function MergesWaiting() {
  const proposed = useQuery(mergesQuery).data?.proposed ?? [];
  if (proposed.length === 0) return null;
  return (
    <section className="merges-waiting" aria-label="Merges that wait for a second person">
      {proposed.map((proposal) => (
        <MergeProposalNotice key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}

interface ClientsProps {
  readonly answer: { readonly clients: readonly ClientSummary[]; readonly more: boolean };
  readonly q: string;
  readonly onAdd: () => void;
  readonly canOpen: boolean;
}

function Clients({ answer, q, onAdd, canOpen }: ClientsProps) {
  const today = useToday();
  if (answer.clients.length === 0 && q.trim() !== "") {
    return (
      <EmptyState title="Nobody found" action={<Button onPress={onAdd}>Add a client</Button>}>
        No client that you may see has a name that begins like this.
        {canOpen ? (
          <>
            {" "}
            Somebody else’s, and it cannot wait: <Link to="/emergency">emergency access</Link>.
          </>
        ) : null}
      </EmptyState>
    );
  }
  if (answer.clients.length === 0) {
    return (
      <EmptyState
        title="No clients yet"
        action={
          <Button tone="main" onPress={onAdd}>
            Add the first client
          </Button>
        }
      >
        A client’s chart holds their plan, their sessions and every signed note. Add a client to begin one; you are then
        on the care team.
      </EmptyState>
    );
  }
  return (
    <>
      <Table label="Clients" columns={columnsOf(today, canOpen)} rows={answer.clients} rowKey={({ id }) => id} />
      {answer.more ? <p className="clients-more quiet">There are more. Type more of the name to narrow them.</p> : null}
    </>
  );
}

function columnsOf(today: string, canOpen: boolean): readonly Column<ClientSummary>[] {
  return [
    {
      key: "name",
      title: "Name",
      isName: true,
      cell: ({ id, name, preferredName }) => (
        <>
          {canOpen ? (
            <Link className="row-link" to="/clients/$clientId" params={{ clientId: id }}>
              {name}
            </Link>
          ) : (
            name
          )}
          {preferredName === "" || preferredName === name ? null : (
            <span className="name-aside"> “{preferredName}”</span>
          )}
        </>
      ),
    },
    { key: "pronouns", title: "Pronouns", cell: ({ pronouns }) => pronouns },
    {
      key: "birth",
      title: "Born",
      isFigures: true,
      cell: ({ birthDate }) => (birthDate === null ? "" : bornWords(birthDate, today)),
    },
    { key: "number", title: "Record number", isFigures: true, cell: ({ recordNumber }) => recordNumber },
  ];
}

function bornWords(birthDate: string, today: string): string {
  const age = ageOn(birthDate, today);
  return age === null ? dayWords(birthDate) : `${dayWords(birthDate)} (${age})`;
}
