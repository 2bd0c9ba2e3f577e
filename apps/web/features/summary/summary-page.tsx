import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type SummaryKind, summaryQuery } from "./api.ts";
import { type PeriodName, periodOf, periodOptions } from "./periods.ts";
import { SummarySheet } from "./summary-sheet.tsx";
import "./summary.css";

const kinds = [
  { value: "periodic", label: "Of a period" },
  { value: "discharge", label: "At discharge" },
] as const;

/** What an insurer, a court or a colleague asks for, put together from the record; read, changed, taken on, printed. */
export function SummaryPage({ clientId }: { readonly clientId: string }) {
  const today = useToday();
  const [kind, setKind] = useState<SummaryKind>("periodic");
  const [name, setName] = useState<PeriodName>("last-quarter");
  const [own, setOwn] = useState({ from: "", to: "" });
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const asked = name === "own" ? readOwn(own, today) : periodOf(name, { today, firstDay });
  const query = useQuery({
    ...summaryQuery({ clientId, kind, ...(asked ?? { from: today, to: today }) }),
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
      over={
        <Link to="/clients/$clientId" params={{ clientId }}>
          {summary?.client.name ?? "Chart"}
        </Link>
      }
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      <div className="summary-tools no-print">
        <OneOf
          label="Kind"
          options={kinds}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            if (chosen === "discharge") setName("all");
          }}
        />
        <Select label="Period" value={name} options={[...periodOptions]} onChange={setName} />
        {name === "own" ? (
          <div className="form-row">
            <DateField label="From" today={today} value={own.from} onChange={(from) => setOwn({ ...own, from })} />
            <DateField
              label="To"
              today={today}
              value={own.to}
              onChange={(to) => setOwn({ ...own, to })}
              help={`Such as ${dayShort(today)}`}
            />
          </div>
        ) : null}
      </div>
      {summary === undefined ? (
        <Skeleton lines={8} />
      ) : query.isError ? (
        <p className="quiet">{query.error.message}</p>
      ) : summary.sections.length === 0 ? (
        <EmptyState title="The record says nothing of this period">
          A summary is put together from signed notes, the plan, measures, medication and risk. Where none of them falls
          into the period, there is nothing to say. Choose another one above.
        </EmptyState>
      ) : (
        <SummarySheet key={`${summary.kind} ${summary.from} ${summary.to}`} summary={summary} />
      )}
    </Page>
  );
}

/** Null until both days can be read and stand in order. */
function readOwn({ from, to }: { readonly from: string; readonly to: string }, today: string) {
  const [first, last] = [readDateField(from, today), readDateField(to, today)];
  return first === null || last === null || last < first ? null : { from: first, to: last };
}
