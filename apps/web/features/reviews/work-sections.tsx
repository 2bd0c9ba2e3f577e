import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { WithholdingsDue } from "../withholding/withholdings-due.tsx";
import { AmendmentSection } from "./amendment-section.tsx";
import { DueDay } from "./due-day.tsx";
import { RequestsToAnswer } from "./requests-to-answer.tsx";
import { WorkPart } from "./work-part.tsx";
import { type Work, workQuery } from "./work-query.ts";

/** What is due beside the notes, and what colleagues have open; each one press from the work. */
export function WorkSections() {
  const { data } = useQuery(workQuery);
  const zone = useZone();
  if (data === undefined) return null;
  const { plansDue, plansToReview, authorisationsDue, agreements, codesToConfirm, amendments, requests, colleagues } =
    data;
  const { documentsToSign } = data;
  return (
    <>
      <AmendmentSection requests={amendments} />
      <WithholdingsDue withholdings={data.withholdings} />
      <RequestsToAnswer requests={requests} />
      <WorkPart id="plans-to-review" title="Plans to review or sign" count={plansToReview.length}>
        <Table
          label="Plans to review or sign"
          columns={planReviewColumns}
          rows={plansToReview}
          rowKey={({ clientId }) => clientId}
        />
      </WorkPart>
      <WorkPart id="plans-due" title="Objectives due" count={plansDue.length}>
        <Table label="Objectives due" columns={planColumns} rows={plansDue} rowKey={({ objectiveId }) => objectiveId} />
      </WorkPart>
      <WorkPart id="authorisations" title="Authorisations that end" count={authorisationsDue.length}>
        <Table
          label="Authorisations that end"
          columns={authorisationColumns}
          rows={authorisationsDue}
          rowKey={({ authorisationId }) => authorisationId}
        />
      </WorkPart>
      <WorkPart id="agreements" title="Agreements not accepted" count={agreements.length}>
        <Table
          label="Agreements not accepted"
          columns={agreementColumns}
          rows={agreements}
          rowKey={({ groupId, clientId }) => `${groupId} ${clientId}`}
        />
      </WorkPart>
      <WorkPart id="documents-to-sign" title="Documents not signed yet" count={documentsToSign.length}>
        <Table
          label="Documents not signed yet"
          columns={documentColumns(zone)}
          rows={documentsToSign}
          rowKey={({ documentId }) => documentId}
        />
      </WorkPart>
      {codesToConfirm === 0 ? null : (
        <p>
          <Link to="/billing">
            {codesToConfirm === 1
              ? "1 service code waits to be confirmed"
              : `${codesToConfirm} service codes wait to be confirmed`}
          </Link>
        </p>
      )}
      <WorkPart id="colleagues" title="Colleagues" count={colleagues.length}>
        <Table
          label="What colleagues have open"
          columns={colleagueColumns(zone)}
          rows={colleagues}
          rowKey={({ staffId }) => staffId}
        />
      </WorkPart>
    </>
  );
}

const planColumns: readonly Column<Work["plansDue"][number]>[] = [
  {
    key: "client",
    title: "Client",
    isName: true,
    cell: ({ clientId, name }) => (
      <Link to="/clients/$clientId" params={{ clientId }}>
        {name}
      </Link>
    ),
  },
  { key: "objective", title: "Objective", cell: ({ text }) => text },
  {
    key: "due",
    title: "Due",
    isFigures: true,
    cell: ({ dueOn, isOverdue }) => <DueDay day={dueOn} isOverdue={isOverdue} />,
  },
];

const planReviewColumns: readonly Column<Work["plansToReview"][number]>[] = [
  {
    key: "client",
    title: "Client",
    isName: true,
    cell: ({ clientId, name }) => (
      <Link to="/clients/$clientId/plan" params={{ clientId }}>
        {name}
      </Link>
    ),
  },
  {
    key: "state",
    title: "Version",
    cell: ({ version, isSigned, wantsSupervisor }) => (
      <>
        {version} {isSigned ? null : <Tag tone="warn">Not signed</Tag>}{" "}
        {wantsSupervisor ? <Tag tone="warn">Supervisor to sign</Tag> : null}
      </>
    ),
  },
  {
    key: "review",
    title: "Review due",
    isFigures: true,
    cell: ({ reviewDue, isOverdue }) =>
      reviewDue === null ? "None" : <DueDay day={reviewDue} isOverdue={isOverdue} />,
  },
];

const authorisationColumns: readonly Column<Work["authorisationsDue"][number]>[] = [
  {
    key: "client",
    title: "Client",
    isName: true,
    cell: ({ clientId, name }) => (
      <Link to="/clients/$clientId/disclosures" params={{ clientId }}>
        {name}
      </Link>
    ),
  },
  { key: "recipient", title: "For", cell: ({ recipient }) => recipient },
  {
    key: "ends",
    title: "Ends",
    isFigures: true,
    cell: ({ expiresOn, isOver }) => (
      <>
        {dayWords(expiresOn)} {isOver ? <Tag tone="late">Over</Tag> : null}
      </>
    ),
  },
];

const agreementColumns: readonly Column<Work["agreements"][number]>[] = [
  { key: "client", title: "Member", isName: true, cell: ({ name }) => name },
  {
    key: "group",
    title: "Group",
    cell: ({ groupId, group }) => (
      <Link to="/groups/$groupId" params={{ groupId }}>
        {group}
      </Link>
    ),
  },
];

function documentColumns(zone: string): readonly Column<Work["documentsToSign"][number]>[] {
  return [
    {
      key: "client",
      title: "Client",
      isName: true,
      cell: ({ clientId, name }) => (
        <Link to="/clients/$clientId" params={{ clientId }}>
          {name}
        </Link>
      ),
    },
    {
      key: "title",
      title: "Document",
      cell: ({ title, contactName }) => (contactName === null ? title : `${title}, for ${contactName} to sign`),
    },
    {
      key: "asked",
      title: "Asked",
      isFigures: true,
      cell: ({ askedAt }) => dayWords(zonedTime(askedAt, zone).day),
    },
  ];
}

function colleagueColumns(zone: string): readonly Column<Work["colleagues"][number]>[] {
  return [
    { key: "name", title: "Name", isName: true, cell: ({ name }) => <bdi>{name}</bdi> },
    { key: "without", title: "Without a note", isFigures: true, cell: ({ withoutNote }) => withoutNote },
    { key: "begun", title: "Begun, not signed", isFigures: true, cell: ({ begun }) => begun },
    {
      key: "late",
      title: "Late",
      isFigures: true,
      cell: ({ late }) => (late === 0 ? 0 : <Tag tone="late">{late}</Tag>),
    },
    { key: "oldest", title: "Oldest", isFigures: true, cell: ({ oldest }) => dayWords(zonedTime(oldest, zone).day) },
  ];
}
