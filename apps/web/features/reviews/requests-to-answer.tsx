import { Link } from "@tanstack/react-router";
import { type Column, Table } from "../../ui/table.tsx";
import { requestKindWords } from "../requests/request-words.ts";
import { DueDay } from "./due-day.tsx";
import { WorkPart } from "./work-part.tsx";
import type { Work } from "./work-query.ts";

/** What was asked of a record and has no answer yet, those due first on top. */
export function RequestsToAnswer({ requests }: Pick<Work, "requests">) {
  return (
    <WorkPart id="requests" title="Requests to answer" count={requests.length}>
      <Table label="Requests to answer" columns={columns} rows={requests} rowKey={({ id }) => id} />
    </WorkPart>
  );
}

const columns: readonly Column<Work["requests"][number]>[] = [
  {
    key: "client",
    title: "Client",
    isName: true,
    cell: ({ clientId, clientName }) => (
      <Link to="/clients/$clientId/disclosures" params={{ clientId }}>
        {clientName}
      </Link>
    ),
  },
  { key: "what", title: "What is asked", cell: ({ kind, askedBy }) => `${askedBy}: ${requestKindWords[kind]}` },
  {
    key: "due",
    title: "Answer due",
    isFigures: true,
    cell: ({ dueOn, isOverdue }) => <DueDay day={dueOn} isOverdue={isOverdue} />,
  },
];
