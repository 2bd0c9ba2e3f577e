import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type LoadedPatterns, patternsQuery } from "./api.ts";
import { AttendanceMonths } from "./attendance-months.tsx";
import { BeforeChange } from "./before-change.tsx";
import { CountedIn } from "./counted.tsx";
import { PeriodFields, usePeriod } from "./period-fields.tsx";
import { TopicList } from "./topic-list.tsx";
import "./patterns.css";

/** What was counted in one client's record. Every number opens what it was counted in. */
export function PatternsPage({ clientId }: { readonly clientId: string }) {
  const today = useToday();
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const period = usePeriod("all", firstDay);
  const query = useQuery({
    ...patternsQuery(clientId, period.days ?? { from: today, to: today }),
    enabled: period.days !== null,
  });
  const patterns = query.data;
  if (patterns !== undefined && patterns.firstDay !== firstDay) setFirstDay(patterns.firstDay);
  if (patterns === undefined && query.isError)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title="Patterns"
      over={
        <Link to="/clients/$clientId" params={{ clientId }}>
          {patterns?.client.name ?? "Chart"}
        </Link>
      }
      under={
        <>
          What the record says, counted. Press a number to see what it was counted in. ·{" "}
          <Link to="/clients/$clientId/thread" params={{ clientId }}>
            Thread
          </Link>
        </>
      }
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      <PeriodFields {...period} />
      {patterns === undefined ? (
        <Skeleton lines={8} />
      ) : query.isError ? (
        <p className="quiet">{query.error.message}</p>
      ) : (
        <Counted patterns={patterns} />
      )}
    </Page>
  );
}

function Counted({ patterns }: { readonly patterns: LoadedPatterns }) {
  const { contacts, from, to, isCut } = patterns;
  if (contacts.length === 0)
    return (
      <EmptyState title="Nothing to count in this period">
        Once sessions are held and notes are signed, attendance is counted here by month, and the words of the notes
        with the notes that they stand in. Choose a longer period above to look further back.
      </EmptyState>
    );
  return (
    <CountedIn contacts={contacts}>
      <p className="quiet small patterns-span">
        {dayWords(from)} to {dayWords(to)}, {contacts.length === 1 ? "1 contact" : `${contacts.length} contacts`}
        {isCut ? "; words are counted in the newest 500 notes" : ""}.
      </p>
      <div className="patterns">
        <AttendanceMonths attendance={patterns.attendance} />
        <TopicList topics={patterns.topics} contacts={contacts} />
        <BeforeChange moves={patterns.moves} sessions={patterns.sessions} before={patterns.before} from={from} />
      </div>
    </CountedIn>
  );
}
