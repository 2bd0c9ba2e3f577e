import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { useZone } from "../../shell/me.ts";
import { clockSpan, dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { type BillingContact, confirmCharge, downloadHandOver, handOver } from "./api.ts";
import { chargeWords, notBillableWords, reasonWords } from "./billing-words.ts";

interface BillingPartProps {
  readonly state: BillingContact["state"];
  readonly title: string;
  readonly contacts: readonly BillingContact[];
  readonly handsOver: boolean;
  readonly onOpen: (contact: BillingContact) => void;
}

/** The contacts of one state, with the step that takes them on. */
export function BillingPart({ state, title, contacts, handsOver, onOpen }: BillingPartProps) {
  const refresh = useRefresh();
  const zone = useZone();
  const [isBusy, setBusy] = useState(false);
  if (contacts.length === 0) return null;
  const toConfirm = contacts.filter(({ reasons, proposed }) => reasons.includes("code-missing") && proposed !== null);

  const run = async (act: () => Promise<string>) => {
    setBusy(true);
    try {
      toast(await act());
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "That did not work. Try again.", { tone: "problem" });
    } finally {
      setBusy(false);
      refresh();
    }
  };
  const confirmAll = async () => {
    for (const { sessionId, clientId, version, proposed } of toConfirm) {
      if (proposed !== null) await confirmCharge({ sessionId, clientId, version, charge: proposed });
    }
    return toConfirm.length === 1 ? "1 code confirmed." : `${toConfirm.length} codes confirmed.`;
  };
  const handAll = async () => {
    const { id } = await handOver({ contacts: contacts.map(({ sessionId, clientId }) => ({ sessionId, clientId })) });
    await downloadHandOver(id, "csv");
    return contacts.length === 1 ? "1 contact handed over." : `${contacts.length} contacts handed over.`;
  };

  return (
    <section aria-labelledby={`billing-${state}`}>
      <SectionHead id={`billing-${state}`} title={title} count={contacts.length}>
        {state === "not-ready" && toConfirm.length > 0 ? (
          <Button isPending={isBusy} onPress={() => void run(confirmAll)}>
            Confirm {toConfirm.length === 1 ? "1 proposed code" : `${toConfirm.length} proposed codes`}
          </Button>
        ) : null}
        {state === "ready" && handsOver ? (
          <Button tone="main" isPending={isBusy} onPress={() => void run(handAll)}>
            Hand over {contacts.length}
          </Button>
        ) : null}
      </SectionHead>
      <Table
        label={title}
        columns={columnsOf(state, zone, onOpen)}
        rows={contacts}
        rowKey={({ sessionId, clientId }) => `${sessionId} ${clientId}`}
      />
    </section>
  );
}

function columnsOf(
  state: BillingContact["state"],
  zone: string,
  onOpen: BillingPartProps["onOpen"],
): readonly Column<BillingContact>[] {
  const canConfirm = state === "ready" || state === "not-ready";
  return [
    {
      key: "client",
      title: "Client",
      isName: true,
      cell: ({ client }) => (
        <>
          <bdi>{client.name}</bdi> <span className="billing-number small quiet">{client.recordNumber}</span>
        </>
      ),
    },
    {
      key: "when",
      title: "When",
      isFigures: true,
      cell: ({ start, stop, minutes }) =>
        `${dayShort(zonedTime(start, zone).day)}, ${clockSpan({ start, stop }, zone)}, ${minutes} min`,
    },
    { key: "clinician", title: "Clinician", cell: ({ clinician }) => <bdi>{clinician}</bdi> },
    { key: "code", title: "Code", isFigures: true, cell: codeOf },
    {
      key: "state",
      title: state === "not-ready" ? "Missing" : "Payer",
      cell: (contact) => (state === "not-ready" ? <Missing contact={contact} /> : lastWords(contact)),
    },
    {
      key: "act",
      title: "Code",
      hidesTitle: true,
      cell: (contact) =>
        canConfirm ? (
          <Button
            size="s"
            tone="quiet"
            aria-label={`${contact.charge === null ? "Confirm" : "Change"} the code of ${contact.client.name}, ${dayShort(zonedTime(contact.start, zone).day)}`}
            onPress={() => onOpen(contact)}
          >
            {contact.charge === null ? "Confirm" : "Change"}
          </Button>
        ) : null,
    },
  ];
}

function codeOf({ charge, proposed, changeReason }: BillingContact) {
  if (charge !== null) return <span title={changeReason === "" ? undefined : changeReason}>{chargeWords(charge)}</span>;
  return proposed === null ? null : <span className="quiet">{chargeWords(proposed)} proposed</span>;
}

function lastWords(contact: BillingContact): string {
  return contact.state === "not-billable" ? notBillableWords(contact) : (contact.payer ?? "");
}

/** Each reason leads to where it is put right. */
function Missing({ contact: { reasons, sessionId, clientId } }: { readonly contact: BillingContact }) {
  return (
    <span className="billing-missing">
      {reasons.map((reason) => {
        const tag = <Tag tone="warn">{reasonWords[reason]}</Tag>;
        if (reason === "note-missing") {
          return (
            <Link key={reason} to="/sessions/$sessionId/write" params={{ sessionId }}>
              {tag}
            </Link>
          );
        }
        if (reason === "diagnosis-missing" || reason === "payer-missing") {
          return (
            <Link key={reason} to="/clients/$clientId" params={{ clientId }}>
              {tag}
            </Link>
          );
        }
        return <span key={reason}>{tag}</span>;
      })}
    </span>
  );
}
