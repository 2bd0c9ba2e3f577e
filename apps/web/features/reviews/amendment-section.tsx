import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { clinicalRoles, useMe } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { type Column, Table } from "../../ui/table.tsx";
import { Button } from "../../ui/button.tsx";
import { DecisionDialog } from "../note/acts/amendment-dialogs.tsx";
import { useState } from "react";
import { DueDay } from "./due-day.tsx";
import { WorkPart } from "./work-part.tsx";

type Request = Output<"GET /api/work">["amendments"][number];

/** Clients' requests to amend that wait for an answer, by when it is due. */
export function AmendmentSection({ requests }: { readonly requests: readonly Request[] }) {
  const { staff, practice } = useMe();
  const [answering, setAnswering] = useState<string | null>(null);
  const reads = staff.roles.some((role) => clinicalRoles.includes(role));
  return (
    <WorkPart id="amendments" title="Requests to amend" count={requests.length}>
      <Table
        label="Requests to amend"
        columns={columnsOf({ zone: practice.zone, reads, onAnswer: setAnswering })}
        rows={requests}
        rowKey={({ id }) => id}
      />
      {answering === null ? null : <DecisionDialog requestId={answering} onClose={() => setAnswering(null)} />}
    </WorkPart>
  );
}

function columnsOf({
  zone,
  reads,
  onAnswer,
}: {
  readonly zone: string;
  readonly reads: boolean;
  readonly onAnswer: (id: string) => void;
}): readonly Column<Request>[] {
  return [
    {
      key: "client",
      title: "Client",
      isName: true,
      cell: ({ name, noteId }) =>
        reads ? (
          <Link to="/notes/$noteId" params={{ noteId }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    {
      key: "note",
      title: "Note of",
      isFigures: true,
      cell: ({ happenedAt }) => dayWords(zonedTime(happenedAt, zone).day),
    },
    { key: "what", title: "What is asked", cell: ({ text }) => text },
    {
      key: "due",
      title: "Answer due",
      isFigures: true,
      cell: ({ dueOn, isOverdue }) => <DueDay day={dueOn} isOverdue={isOverdue} />,
    },
    {
      key: "answer",
      title: "Next step",
      cell: ({ id }) => (
        <Button size="s" onPress={() => onAnswer(id)}>
          Answer
        </Button>
      ),
    },
  ];
}
