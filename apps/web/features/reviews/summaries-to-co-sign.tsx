import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";

type Summary = Output<"GET /api/co-signing">["summaries"][number];

interface SummariesToCoSignProps {
  readonly summaries: readonly Summary[];
  readonly zone: string;
}

/** Trainees' summaries: each is read before it is signed, so they are opened from here. */
export function SummariesToCoSign({ summaries, zone }: SummariesToCoSignProps) {
  if (summaries.length === 0) return null;
  const title = "Summaries to co-sign";
  return (
    <section aria-labelledby="summaries-to-co-sign">
      <SectionHead id="summaries-to-co-sign" title={title} count={summaries.length} />
      <Table label={title} columns={columnsIn(zone)} rows={summaries} rowKey={({ id }) => id} />
    </section>
  );
}

function columnsIn(zone: string): readonly Column<Summary>[] {
  return [
    {
      key: "whose",
      title: "Summary",
      isName: true,
      cell: ({ id, whose, from, to }) => (
        <Link to="/summaries/$summaryId" params={{ summaryId: id }}>
          {whose}, {dayWords(from)} to {dayWords(to)}
        </Link>
      ),
    },
    { key: "author", title: "Author", cell: ({ author }) => <bdi>{author}</bdi> },
    { key: "at", title: "Signed", isFigures: true, cell: ({ signedAt }) => momentWords(signedAt, zone) },
  ];
}
