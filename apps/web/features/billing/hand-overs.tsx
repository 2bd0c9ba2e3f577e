import { useQuery } from "@tanstack/react-query";
import { problemWords } from "../../forms/form-state.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { toast } from "../../ui/toast.tsx";
import { downloadHandOver, handOversQuery, type HandOver } from "./api.ts";

/** What was handed over, to be had again as it was. */
export function HandOvers() {
  const zone = useZone();
  const rows = useQuery(handOversQuery).data?.handOvers ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="hand-overs">
      <SectionHead id="hand-overs" title="Hand-overs" />
      <Table label="Hand-overs" columns={columnsOf(zone)} rows={rows} rowKey={({ id }) => id} />
    </section>
  );
}

function columnsOf(zone: string): readonly Column<HandOver>[] {
  return [
    { key: "at", title: "When", isName: true, cell: ({ at }) => momentWords(at, zone) },
    { key: "by", title: "By", cell: ({ by }) => <bdi>{by}</bdi> },
    { key: "contacts", title: "Contacts", isFigures: true, cell: ({ contacts }) => contacts },
    {
      key: "files",
      title: "Files",
      hidesTitle: true,
      cell: ({ id, at }) => (
        <>
          <Button
            size="s"
            tone="quiet"
            icon="download"
            aria-label={`CSV of ${momentWords(at, zone)}`}
            onPress={() => get(id, "csv")}
          >
            CSV
          </Button>
          <Button
            size="s"
            tone="quiet"
            icon="download"
            aria-label={`Claim file of ${momentWords(at, zone)}`}
            onPress={() => get(id, "837p")}
          >
            837P
          </Button>
        </>
      ),
    },
  ];
}

function get(id: string, as: "csv" | "837p"): void {
  downloadHandOver(id, as).catch((problem: unknown) =>
    toast(problemWords(problem, []).message ?? "The download did not work. Try again.", { tone: "problem" }),
  );
}
