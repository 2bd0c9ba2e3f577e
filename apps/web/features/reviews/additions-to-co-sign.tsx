import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { CoSignAdditionsDialog } from "../note/acts/co-sign-additions.tsx";
import { byAct, type AdditionLine, type WaitingAddition } from "./by-act.ts";
import { neededColumn } from "./needed-column.tsx";

interface AdditionsToCoSignProps {
  readonly additions: readonly AdditionLine[];
  readonly zone: string;
}

/** What trainees added to notes after those were co-signed: read on the note, co-signed there or here. */
export function AdditionsToCoSign({ additions, zone }: AdditionsToCoSignProps) {
  const [signing, setSigning] = useState<WaitingAddition | null>(null);
  const rows = byAct(additions);
  const title = "Additions to co-sign";
  return (
    <>
      {rows.length === 0 ? null : (
        <section aria-labelledby="additions-to-co-sign">
          <SectionHead id="additions-to-co-sign" title={title} count={rows.length} />
          <Table label={title} columns={columnsIn(zone, setSigning)} rows={rows} rowKey={({ id }) => id} />
        </section>
      )}
      {signing === null ? null : (
        <CoSignAdditionsDialog additions={signing.additions} onClose={() => setSigning(null)} />
      )}
    </>
  );
}

function columnsIn(zone: string, onSign: (row: WaitingAddition) => void): readonly Column<WaitingAddition>[] {
  return [
    { key: "what", title: "Addition", isName: true, cell: whatOf },
    { key: "author", title: "Author", cell: ({ author }) => <bdi>{author}</bdi> },
    { key: "at", title: "Added", isFigures: true, cell: ({ addedAt }) => momentWords(addedAt, zone) },
    neededColumn(),
    {
      key: "sign",
      title: "Next step",
      cell: (row) => (
        <span className="co-sign-act">
          <Button size="s" onPress={() => onSign(row)}>
            {row.additions.length === 1 ? "Co-sign" : `Co-sign on all ${row.additions.length}`}
          </Button>
        </span>
      ),
    },
  ];
}

function whatOf({ title, additions }: WaitingAddition) {
  const [only] = additions;
  if (only !== undefined && additions.length === 1)
    return (
      <Link to="/notes/$noteId" params={{ noteId: only.noteId }}>
        {title}
      </Link>
    );
  return (
    <>
      {title}
      <ul className="co-sign-notes">
        {additions.map(({ additionId, noteId, name }) => (
          <li key={additionId}>
            <Link to="/notes/$noteId" params={{ noteId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
