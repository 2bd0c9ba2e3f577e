import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { clinicalRoles, useMe } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { Withholding } from "./api.ts";
import { type Step, stepsOf, WithholdingDialog } from "./withholding-dialog.tsx";
import { groundTitle } from "./withholding-words.ts";

type Open = { readonly step: Step; readonly withholding: Withholding };

/** What is kept from clients and has to be looked at: by its day, and first where the client asked for a review. */
export function WithholdingsDue({ withholdings }: { readonly withholdings: readonly Withholding[] }) {
  const { staff } = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  if (withholdings.length === 0) return null;
  const reads = staff.roles.some((role) => clinicalRoles.includes(role));
  const rows = withholdings.toSorted((a, b) => Number(waits(b)) - Number(waits(a)));
  return (
    <section aria-labelledby="withholdings">
      <SectionHead id="withholdings" title="Withheld from clients" count={rows.length} />
      <Table
        label="Withheld from clients"
        columns={columnsOf({ reads, onOpen: setOpen })}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {open === null ? null : <WithholdingDialog {...open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function waits({ reviewAsked, review }: Withholding): boolean {
  return reviewAsked !== null && review === null;
}

interface ColumnsOf {
  readonly reads: boolean;
  readonly onOpen: (open: Open) => void;
}

function columnsOf({ reads, onOpen }: ColumnsOf): readonly Column<Withholding>[] {
  return [
    {
      key: "client",
      title: "Client",
      isName: true,
      cell: ({ subject, subjectId, clientName }) =>
        reads && subject === "note" ? (
          <Link to="/notes/$noteId" params={{ noteId: subjectId }}>
            {clientName}
          </Link>
        ) : (
          clientName
        ),
    },
    { key: "of", title: "Of", isFigures: true, cell: ({ day }) => dayWords(day) },
    { key: "by", title: "Withheld by", cell: ({ by }) => <bdi>{by}</bdi> },
    { key: "ground", title: "Ground", cell: ({ ground }) => groundTitle(ground) },
    {
      key: "due",
      title: "Looked at again",
      isFigures: true,
      cell: (one) => (
        <>
          {dayWords(one.lookAgainOn)}{" "}
          {waits(one) ? <Tag tone="late">Review asked</Tag> : one.isDue ? <Tag tone="late">Due</Tag> : null}
        </>
      ),
    },
    {
      key: "step",
      title: "Next step",
      cell: (withholding) => {
        const [first] = stepsOf(withholding);
        if (first === undefined) return waits(withholding) ? "Another professional reviews it" : "";
        const [step, words] = first;
        return (
          <Button size="s" onPress={() => onOpen({ step, withholding })}>
            {words}
          </Button>
        );
      },
    },
  ];
}
