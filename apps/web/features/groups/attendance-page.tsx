import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { attendanceQuery, groupQuery } from "./api.ts";
import { cellWords, joinPages, streakWords } from "./attendance-words.ts";
import "./groups.css";

type History = Output<"GET /api/groups/:groupId/attendance">;

/** Who was there when: members down, sessions across, the newest first. */
export function AttendancePage({ groupId }: { readonly groupId: string }) {
  const group = useQuery(groupQuery(groupId)).data;
  const query = useInfiniteQuery(attendanceQuery(groupId));
  if (query.data === undefined && query.isError)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  const title = "Attendance";
  return (
    <Page
      title={title}
      over={
        <Link to="/groups/$groupId" params={{ groupId }}>
          {group?.name ?? "Group"}
        </Link>
      }
      width="wide"
    >
      {query.data === undefined ? <Skeleton lines={8} /> : <HistoryTable history={joinPages(query.data.pages)} />}
      <ShowMore of={query}>Show earlier sessions</ShowMore>
    </Page>
  );
}

function HistoryTable({ history }: { readonly history: Omit<History, "next"> }) {
  const zone = useZone();
  const { sessions, members } = history;
  if (sessions.length === 0) {
    return (
      <EmptyState title="No session yet">
        After the first session it stands here who was there, for how many minutes, and how many times in a row.
      </EmptyState>
    );
  }
  return (
    // Wider than the page it is scrolled, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="history" role="region" aria-label="Attendance by member" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Present</th>
            <th scope="col">Minutes</th>
            <th scope="col">In a row</th>
            {sessions.map(({ id, start, title }) => (
              <th key={id} scope="col" className="figures" title={title}>
                {dayShort(zonedTime(start, zone).day).replace(/ \d{4}$/, "")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.clientId}>
              <th scope="row">
                {member.name === null ? <span className="quiet">Former member</span> : <bdi>{member.name}</bdi>}
              </th>
              <td className="figures">
                {member.present} of {member.marked}
              </td>
              <td className="figures">{member.minutes}</td>
              <td className="figures">{streakWords(member.streak)}</td>
              {member.cells.map((cell, at) => (
                <td key={sessions[at]?.id ?? at} className="figures" data-status={cell?.status}>
                  {cellWords(cell)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Present</th>
            <td colSpan={3} className="quiet">
              of those marked
            </td>
            {sessions.map(({ id, present, absent }) => (
              <td key={id} className="figures">
                {present + absent === 0 ? "·" : `${present} of ${present + absent}`}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
