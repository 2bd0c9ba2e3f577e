import { Link } from "@tanstack/react-router";
import type { Group } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { acceptAgreement, withdrawAcceptance } from "./api.ts";
import { useAct } from "./use-act.ts";

export type Member = NonNullable<Group["members"]>[number];

interface MembersProps {
  readonly group: Group;
  readonly members: readonly Member[];
  readonly onEnrol: () => void;
  readonly onEnd: (member: Member) => void;
}

/** Who is in the group now, and who was. */
export function Members({ group, members, onEnrol, onEnd }: MembersProps) {
  const today = useToday();
  const act = useAct();
  const [newest] = group.agreements;
  const actionsOf = (member: Member): readonly MenuAction[] => [
    ...(newest === undefined || member.accepted?.version === newest.version
      ? []
      : [
          {
            id: "accept",
            label: `Accepted version ${newest.version} of the agreement today`,
            run: () =>
              act(
                () =>
                  acceptAgreement({
                    groupId: group.id,
                    agreementId: newest.id,
                    clientIds: [member.clientId],
                    on: today,
                  }),
                { done: `Recorded: ${member.name} accepted version ${newest.version}.` },
              ),
          },
        ]),
    ...(member.accepted === null
      ? []
      : [
          {
            id: "withdraw",
            label: `Version ${member.accepted.version} was recorded by mistake`,
            run: () =>
              act(() => withdrawAcceptance({ groupId: group.id, acceptanceId: member.accepted?.id ?? "" }), {
                done: "Taken back.",
              }),
          },
        ]),
    ...(member.to === null ? [{ id: "end", label: "End membership", run: () => onEnd(member) }] : []),
  ];
  const isCurrent = ({ to }: Member) => to === null || to >= today;
  const current = members.filter(isCurrent);
  const former = members.filter((member) => !isCurrent(member));
  return (
    <section aria-labelledby="members">
      <SectionHead id="members" title="Members" count={current.length}>
        <span className="section-steps">
          <Link
            className="button"
            data-tone="quiet"
            data-size="s"
            to="/groups/$groupId/attendance"
            params={{ groupId: group.id }}
          >
            Attendance
          </Link>
          <Button size="s" tone="quiet" icon="plus" onPress={onEnrol}>
            Enrol members
          </Button>
        </span>
      </SectionHead>
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
          columns={columnsOf(group, actionsOf)}
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
            columns={columnsOf(group, null)}
            rows={former}
            rowKey={({ clientId, from }) => `${clientId}-${from}`}
          />
        </details>
      )}
    </section>
  );
}

function columnsOf(
  group: Group,
  actionsOf: ((member: Member) => readonly MenuAction[]) | null,
): readonly Column<Member>[] {
  const [newest] = group.agreements;
  const columns: readonly Column<Member>[] = [
    { key: "name", title: "Name", isName: true, cell: (member) => <MemberName member={member} /> },
    { key: "number", title: "Record number", isFigures: true, cell: ({ recordNumber }) => recordNumber },
    { key: "from", title: "Member from", isFigures: true, cell: ({ from }) => dayWords(from) },
    ...(newest === undefined
      ? []
      : [
          {
            key: "agreement",
            title: "Agreement",
            cell: (member: Member) => <Accepted member={member} newest={newest.version} />,
          },
        ]),
    { key: "to", title: "Until", isFigures: true, cell: ({ to }) => (to === null ? "" : dayWords(to)) },
  ];
  if (actionsOf === null) return columns;
  const end: Column<Member> = {
    key: "more",
    title: "More",
    hidesTitle: true,
    cell: (member) => {
      const actions = actionsOf(member);
      return actions.length === 0 ? null : <Menu label={`More for ${member.name}`} actions={actions} />;
    },
  };
  return [...columns, end];
}

/** The version that a member accepted, and when; an older one than today's is said to be older. */
function Accepted({ member, newest }: { readonly member: Member; readonly newest: number }) {
  if (member.accepted === null) return <Tag tone="warn">Not accepted yet</Tag>;
  const { version, on } = member.accepted;
  return (
    <span className="figures">
      Version {version}, {dayWords(on)} {version < newest ? <Tag>Not the newest</Tag> : null}
    </span>
  );
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
