import { useQuery } from "@tanstack/react-query";
import type { TodaySession } from "../../api-types.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useNow } from "../../shell/server-clock.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { OpeningsToReview } from "../break-glass/openings-to-review.tsx";
import { AlikePairs } from "../clients/alike-pairs.tsx";
import { OpenRiskList } from "../risk/open-risk-list.tsx";
import { todayQuery } from "../today/api.ts";
import { SessionMenu } from "../today/session-menu.tsx";
import { SessionRow } from "../today/session-row.tsx";
import { isUnfinished } from "../today/session-words.ts";
import { WorkSections } from "./work-sections.tsx";
import { AnswersSection } from "./answers-section.tsx";
import { CoSignSections } from "./co-sign-sections.tsx";
import { byLateness } from "./by-lateness.ts";

/** What still needs the caller's pen, the late ones first. */
export function ReviewsPage() {
  const query = useQuery(todayQuery(undefined));
  const now = useNow();
  if (query.isError && query.data === undefined)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  if (query.data === undefined) {
    return (
      <Page title="Reviews">
        <Skeleton />
      </Page>
    );
  }
  const { late, open } = byLateness([...query.data.unfinished, ...query.data.sessions.filter(isUnfinished)], now);
  return (
    <Page title="Reviews" under="What still wants somebody’s hand, the late first.">
      <OpenRiskList only="all" />
      <OpeningsToReview />
      <AlikePairs />
      <Part title="Late" sessions={late} />
      <Part title="Without a note" sessions={open.filter(({ noteState }) => noteState === "none")} />
      <Part title="Drafts to sign" sessions={open.filter(({ noteState }) => noteState === "draft")} />
      <Part title="Groups with rows left" sessions={open.filter(({ noteState }) => noteState === "part-signed")} />
      {late.length + open.length === 0 ? (
        <EmptyState title="Everything is signed">
          A session whose note is missing or unfinished stands here until it is signed, the late ones first.
        </EmptyState>
      ) : null}
      <CoSignSections />
      <WorkSections />
      <AnswersSection />
    </Page>
  );
}

function Part({ title, sessions }: { readonly title: string; readonly sessions: readonly TodaySession[] }) {
  if (sessions.length === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHead title={title} count={sessions.length} />
      <RowList label={title} isOrdered>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} showsDay menu={<SessionMenu session={session} />} />
        ))}
      </RowList>
    </section>
  );
}
