import { Link } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { momentSpan } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { Opening } from "./api.ts";

interface OpeningTableProps {
  readonly label: string;
  readonly openings: readonly Opening[];
  /** Called for one that nobody has looked at; left out where the reader may only read. */
  readonly onReview?: (opening: Opening) => void;
}

export function OpeningTable({ label, openings, onReview }: OpeningTableProps) {
  const zone = useZone();
  return <Table label={label} columns={columnsOf(zone, onReview)} rows={openings} rowKey={({ id }) => id} />;
}

function columnsOf(zone: string, onReview: OpeningTableProps["onReview"]): readonly Column<Opening>[] {
  return [
    { key: "client", title: "Client", isName: true, cell: (opening) => <Who opening={opening} /> },
    { key: "by", title: "Opened by", cell: ({ by }) => by },
    {
      key: "when",
      title: "From and until",
      isFigures: true,
      cell: ({ at, until, endedAt }) => momentSpan(at, endedAt ?? until, zone),
    },
    { key: "why", title: "Why", cell: ({ reason }) => reason },
    {
      key: "review",
      title: "Looked at",
      cell: (opening) => {
        if (opening.review !== null) return reviewWords(opening.review);
        if (onReview === undefined) return "Not yet";
        return (
          <Button size="s" onPress={() => onReview(opening)}>
            Review
          </Button>
        );
      },
    },
  ];
}

/** A link while it opens; the name alone, or not even that, when the hours are over. */
function Who({ opening: { clientId, clientName, isLasting } }: { readonly opening: Opening }) {
  if (clientName === null) return <span className="quiet">No longer open to you</span>;
  if (!isLasting) return <bdi>{clientName}</bdi>;
  return (
    <Link to="/clients/$clientId" params={{ clientId }}>
      <bdi>{clientName}</bdi>
    </Link>
  );
}

function reviewWords({ wasNeeded, words, by }: NonNullable<Opening["review"]>): string {
  return `${by}: ${wasNeeded ? "needed" : "not needed"}${words === "" ? "" : `. ${words}`}`;
}
