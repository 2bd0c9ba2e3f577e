import { Link } from "@tanstack/react-router";
import type { Group } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Menu } from "../../ui/menu.tsx";

export type Member = NonNullable<Group["members"]>[number];

interface MembersProps {
  readonly members: readonly Member[];
  readonly onEnrol: () => void;
  readonly onEnd: (member: Member) => void;
}

/** Who is in the group now, and who was. */
export function Members({ members, onEnrol, onEnd }: MembersProps) {
  const today = useToday();
  const isCurrent = ({ to }: Member) => to === null || to >= today;
  const current = members.filter(isCurrent);
  const former = members.filter((member) => !isCurrent(member));
  return (
    <section aria-labelledby="members">
      <div className="section-head">
        <h2 className="section-title" id="members">
          Members <span className="quiet figures">{current.length}</span>
        </h2>
        <Button size="s" tone="quiet" icon="plus" onPress={onEnrol}>
          Enrol members
        </Button>
      </div>
      {current.length === 0 ? (
        <EmptyState
          title="No members yet"
          action={
            <Button tone="main" onPress={onEnrol}>
              Enrol the first members
            </Button>
          }
        >
          Members are clients, each from a day on. At a session everybody of that day is marked present until you say
          otherwise.
        </EmptyState>
      ) : (
        <Table
          label="Members"
          columns={columnsOf(onEnd)}
          rows={current}
          rowKey={({ clientId, from }) => `${clientId}-${from}`}
        />
      )}
      {former.length === 0 ? null : (
        <details className="former">
          <summary>
            Former members <span className="figures">{former.length}</span>
          </summary>
          <Table
            label="Former members"
            columns={columnsOf(null)}
            rows={former}
            rowKey={({ clientId, from }) => `${clientId}-${from}`}
          />
        </details>
      )}
    </section>
  );
}

function columnsOf(onEnd: ((member: Member) => void) | null): readonly Column<Member>[] {
  const columns: readonly Column<Member>[] = [
    { key: "name", title: "Name", isName: true, cell: (member) => <MemberName member={member} /> },
    { key: "number", title: "Record number", isFigures: true, cell: ({ recordNumber }) => recordNumber },
    { key: "from", title: "Member from", isFigures: true, cell: ({ from }) => dayWords(from) },
    { key: "to", title: "Until", isFigures: true, cell: ({ to }) => (to === null ? "" : dayWords(to)) },
  ];
  if (onEnd === null) return columns;
  const end: Column<Member> = {
    key: "more",
    title: "More",
    hidesTitle: true,
    cell: (member) =>
      member.to === null ? (
        <Menu
          label={`More for ${member.name}`}
          actions={[{ id: "end", label: "End membership", run: () => onEnd(member) }]}
        />
      ) : null,
  };
  return [...columns, end];
}

function MemberName({ member }: { readonly member: Member }) {
  const preferred =
    member.preferredName === "" || member.preferredName === member.name ? "" : ` “${member.preferredName}”`;
  return (
    <>
      {member.chart ? (
        <Link to="/clients/$clientId" params={{ clientId: member.clientId }}>
          <bdi>{member.name}</bdi>
        </Link>
      ) : (
        <bdi>{member.name}</bdi>
      )}
      <span className="name-aside">{preferred}</span>{" "}
      {member.riskOpen ? (
        <Tag tone="block">
          <Icon name="alert" />
          Open risk
        </Tag>
      ) : null}
    </>
  );
}
