import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { KeptRecord, Retention } from "./api.ts";
import { dueDay, dueReason } from "./due-words.ts";
import type { Doing } from "./retention-page.tsx";

interface DueSectionProps {
  readonly retention: Retention;
  readonly isOfficer: boolean;
  readonly onDo: (doing: Doing) => void;
}

/** Due within a year, held, or not to be said: the rest is a number. */
export function DueSection({ retention: { records, others, more, destructions }, isOfficer, onDo }: DueSectionProps) {
  const proposed = new Set(destructions.filter(({ ended }) => ended === null).map(({ clientId }) => clientId));
  return (
    <section aria-labelledby="due" className="retention-section">
      <SectionHead id="due" title="Due within a year, or held" count={records.length} />
      {records.length === 0 ? (
        <EmptyState title="Nothing is due">
          A record appears here a year before its last rule lets go of it. Nothing is ever destroyed by itself.
        </EmptyState>
      ) : (
        <Table
          label="Records"
          rows={records}
          rowKey={({ clientId }) => clientId}
          columns={[
            { key: "name", title: "Record", isName: true, cell: nameOf },
            { key: "due", title: "Due", isFigures: true, cell: ({ due }) => dueDay(due) },
            { key: "why", title: "Why then", cell: ({ due }) => dueReason(due) },
            { key: "state", title: "Now", cell: stateOf(proposed) },
            ...(isOfficer
              ? [{ key: "do", title: "What you can do", hidesTitle: true, cell: actionsOf(proposed, onDo) }]
              : []),
          ]}
        />
      )}
      {more ? <p className="small quiet">There are more: these are the oldest.</p> : null}
      <p className="small quiet">
        {others === 1 ? "1 other record is" : `${others} other records are`} in use or kept for more than a year yet.
      </p>
    </section>
  );
}

const nameOf = ({ name, recordNumber }: KeptRecord) => (
  <>
    <bdi>{name}</bdi>
    <span className="retention-under figures">{recordNumber}</span>
  </>
);

type Proposed = ReadonlySet<string>;

const stateOf = (proposed: Proposed) => (record: KeptRecord) => (
  <State record={record} isProposed={proposed.has(record.clientId)} />
);

const actionsOf = (proposed: Proposed, onDo: DueSectionProps["onDo"]) => (record: KeptRecord) => (
  <Actions record={record} isProposed={proposed.has(record.clientId)} onDo={onDo} />
);

interface RecordProps {
  readonly record: KeptRecord;
  readonly isProposed: boolean;
}

function State({ record: { isHeld, mayBeDestroyed }, isProposed }: RecordProps) {
  return (
    <span className="retention-tags">
      {isHeld ? <Tag tone="warn">Legal hold</Tag> : null}
      {isProposed ? <Tag tone="hint">Proposed</Tag> : null}
      {mayBeDestroyed && !isProposed ? <Tag tone="late">Due</Tag> : null}
    </span>
  );
}

function Actions({ record, isProposed, onDo }: RecordProps & Pick<DueSectionProps, "onDo">) {
  const named = <span className="visually-hidden"> for {record.name}</span>;
  return (
    <span className="retention-actions">
      {record.mayBeDestroyed && !isProposed ? (
        <Button size="s" onPress={() => onDo({ what: "propose", record })}>
          Propose destruction{named}
        </Button>
      ) : null}
      <Button size="s" tone="quiet" onPress={() => onDo({ what: "holds", record })}>
        Legal holds{named}
      </Button>
    </span>
  );
}
