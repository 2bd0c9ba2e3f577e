import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AlikePair } from "../../api-types.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { toast } from "../../ui/toast.tsx";
import { WorkPart } from "../reviews/work-part.tsx";
import { clientChoice } from "./api.ts";
import { keepsRecords } from "./keeps-records.ts";
import { pairsQuery, tellApart } from "./merge-api.ts";
import { ProposeMergeDialog } from "./propose-merge-dialog.tsx";

/** Records that may be of one person, for whoever keeps the records: two people they say, or begin to make them one. */
export function AlikePairs() {
  const { data } = useQuery({ ...pairsQuery, enabled: keepsRecords(useMe()) });
  const [merging, setMerging] = useState<AlikePair | null>(null);
  const refresh = useRefresh();
  const keepTwo = ({ one, other }: AlikePair) =>
    void tellApart({ oneId: one.id, otherId: other.id }).then(
      () => {
        refresh();
        toast("Two people. Nobody is asked about these two again.");
      },
      (problem: unknown) => toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" }),
    );
  const pairs = data?.pairs ?? [];
  return (
    <WorkPart id="alike-pairs" title="Perhaps one person" count={pairs.length}>
      <Table
        label="Perhaps one person"
        columns={columnsOf({ onOne: setMerging, onTwo: keepTwo })}
        rows={pairs}
        rowKey={({ one, other }) => `${one.id} ${other.id}`}
      />
      {data?.more === true ? <p className="quiet">There are more. They stand here as these are looked at.</p> : null}
      {merging === null ? null : (
        <ProposeMergeDialog
          into={choiceOf(merging.one)}
          from={choiceOf(merging.other)}
          onClose={() => setMerging(null)}
        />
      )}
    </WorkPart>
  );
}

interface Answers {
  readonly onOne: (pair: AlikePair) => void;
  readonly onTwo: (pair: AlikePair) => void;
}

function columnsOf({ onOne, onTwo }: Answers): readonly Column<AlikePair>[] {
  return [
    { key: "one", title: "Earlier record", isName: true, cell: ({ one }) => <Named record={one} /> },
    { key: "other", title: "Later record", cell: ({ other }) => <Named record={other} /> },
    {
      key: "answer",
      title: "Next step",
      cell: (pair) => (
        <>
          <Button size="s" onPress={() => onOne(pair)}>
            One person<span className="visually-hidden"> by the name of {pair.other.name}</span>
          </Button>{" "}
          <Button size="s" tone="quiet" onPress={() => onTwo(pair)}>
            Two people<span className="visually-hidden"> by the name of {pair.other.name}</span>
          </Button>
        </>
      ),
    },
  ];
}

function Named({ record }: { readonly record: AlikePair["one"] }) {
  const { label, detail } = choiceOf(record);
  return (
    <>
      <bdi>{label}</bdi> <span className="name-aside small figures">{detail}</span>
    </>
  );
}

const choiceOf = (record: AlikePair["one"]) => clientChoice({ ...record, preferredName: "" });
