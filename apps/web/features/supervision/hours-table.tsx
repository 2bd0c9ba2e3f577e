import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import type { SupervisionTotal } from "./api.ts";
import { hoursWords } from "./hours-words.ts";

interface HoursTableProps {
  readonly totals: readonly SupervisionTotal[];
  readonly onGoal: (total: SupervisionTotal) => void;
}

/** Hours by kind, toward what is to be reached: of the notes that the reader is one of the two of. */
export function HoursTable({ totals, onGoal }: HoursTableProps) {
  return (
    <Table
      label="Hours"
      rows={totals}
      rowKey={({ superviseeId }) => superviseeId}
      columns={[
        { key: "name", title: "Supervised", isName: true, cell: ({ superviseeName }) => superviseeName },
        { key: "individual", title: "Individual", isFigures: true, cell: ({ individual }) => hoursWords(individual) },
        { key: "group", title: "Group", isFigures: true, cell: ({ group }) => hoursWords(group) },
        { key: "sum", title: "Together", isFigures: true, cell: (one) => hoursWords(one.individual + one.group) },
        { key: "waiting", title: "Waits for a signature", isFigures: true, cell: ({ waiting }) => hoursWords(waiting) },
        { key: "missing", title: "Still to reach", cell: missingOf },
        { key: "do", title: "What you can do", hidesTitle: true, cell: goalOf(onGoal) },
      ]}
    />
  );
}

function missingOf({ goal, missing }: SupervisionTotal): string {
  if (goal === null || missing === null) return "no number is set";
  const of = `of ${goal.totalHours} h, ${goal.individualHours} h of them individual`;
  if (missing.total === 0) return `nothing (${of})`;
  return `${hoursWords(missing.total)}, ${hoursWords(missing.individual)} of them individual (${of})`;
}

const goalOf = (onGoal: HoursTableProps["onGoal"]) => (total: SupervisionTotal) => (
  <span className="no-print supervision-do">
    <Button size="s" tone="quiet" onPress={() => onGoal(total)}>
      Hours to reach<span className="visually-hidden"> for {total.superviseeName}</span>
    </Button>
  </span>
);
