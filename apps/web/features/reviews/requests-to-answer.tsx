import { Link } from "@tanstack/react-router";
import { dayWords } from "../../time/words.ts";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { requestKindWords } from "../requests/request-words.ts";
import type { Work } from "./work-query.ts";

/** What was asked of a record and has no answer yet, those due first on top. */
export function RequestsToAnswer({ requests }: Pick<Work, "requests">) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <SectionHead id="requests" title="Requests to answer" count={requests.length} />
      <Table label="Requests to answer" columns={columns} rows={requests} rowKey={({ id }) => id} />
    </section>
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
    cell: ({ dueOn, isOverdue }) => (
      <>
        {dueOn === null ? "" : dayWords(dueOn)} {isOverdue ? <Tag tone="late">Overdue</Tag> : null}
      </>
    ),
  },
];
