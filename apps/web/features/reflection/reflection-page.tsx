import { useQuery } from "@tanstack/react-query";
import { useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { PeriodFields, usePeriod } from "../patterns/period-fields.tsx";
import { type LoadedReflection, reflectionQuery } from "./api.ts";
import { ObjectivesSection } from "./objectives-section.tsx";
import { OutcomesSection } from "./outcomes-section.tsx";
import { ShowingsSection, ShownToYou } from "./showings-section.tsx";
import { TimelinessSection } from "./timeliness-section.tsx";
import { WordsSection } from "./words-section.tsx";
import { WritingSection } from "./writing-section.tsx";
import "./reflection.css";

/** What somebody may want to know about their own work, and nobody else may. */
export function ReflectionPage() {
  const today = useToday();
  const period = usePeriod("year");
  const query = useQuery({
    ...reflectionQuery(period.days ?? { from: today, to: today }),
    enabled: period.days !== null,
  });
  const reflection = query.data;
  if (reflection === undefined && query.isError)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title="Reflection"
      width="page"
      under="For you alone: neither a supervisor nor an administrator can open this page. It counts, and it judges nobody."
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      <ShownToYou />
      <PeriodFields {...period} />
      {reflection === undefined ? (
        <Skeleton lines={8} />
      ) : query.isError ? (
        <p className="quiet">{query.error.message}</p>
      ) : (
        <Reflected reflection={reflection} />
      )}
    </Page>
  );
}

function Reflected({ reflection }: { readonly reflection: LoadedReflection }) {
  const { from, to, notes, clients, isCut, supervisor } = reflection;
  if (notes === 0 && reflection.objectives.active === 0)
    return (
      <EmptyState title="Nothing to look back on in this period">
        Once you sign notes, this page counts how long each took to write, which ran late, and what followed the ways of
        working that they name. Choose a longer period above to look further back.
      </EmptyState>
    );
  return (
    <>
      <p className="quiet small">
        {dayWords(from)} to {dayWords(to)}: {notes === 1 ? "1 note" : `${notes} notes`} of yours,{" "}
        {clients === 1 ? "1 client" : `${clients} clients`} of your caseload
        {isCut ? ", the newest of the period" : ""}.
      </p>
      <div className="reflection">
        <WritingSection writing={reflection.writing} />
        <TimelinessSection timeliness={reflection.timeliness} />
        <ObjectivesSection objectives={reflection.objectives} />
        <OutcomesSection
          title="What followed what you did"
          outcomes={reflection.outcomes}
          fewestClients={reflection.fewestClients}
        />
        <WordsSection days={{ from, to }} />
        <ShowingsSection supervisor={supervisor} days={{ from, to }} />
      </div>
    </>
  );
}
