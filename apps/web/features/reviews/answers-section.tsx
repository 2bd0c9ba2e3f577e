import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reviewAnswersQuery, type ReviewAnswerLine } from "../../review/api.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";

/** What would have been blocked and was answered instead: for whoever keeps the records, and for its own author. */
export function AnswersSection() {
  const zone = useZone();
  const { data } = useQuery(reviewAnswersQuery);
  if (data === undefined || data.answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <SectionHead id="answers" title="Answered instead of blocked" />
      <Table
        label="Answered instead of blocked"
        columns={columnsOf(zone)}
        rows={data.answers}
        rowKey={({ id }) => id}
      />
      {data.next === null ? null : <p className="small quiet">The newest 50 are shown.</p>}
    </section>
  );
}

function columnsOf(zone: string): readonly Column<ReviewAnswerLine>[] {
  return [
    {
      key: "rule",
      title: "Finding",
      isName: true,
      cell: ({ title, noteId }) =>
        noteId === null ? (
          title
        ) : (
          <Link to="/notes/$noteId" params={{ noteId }}>
            {title}
          </Link>
        ),
    },
    { key: "because", title: "Because", cell: ({ because }) => because },
    { key: "author", title: "By", cell: ({ author }) => <bdi>{author}</bdi> },
    { key: "at", title: "When", isFigures: true, cell: ({ at }) => momentWords(at, zone) },
  ];
}
