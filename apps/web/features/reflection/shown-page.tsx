import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showingQuery } from "./api.ts";
import { OutcomesSection } from "./outcomes-section.tsx";
import { TimelinessSummary } from "./timeliness-section.tsx";
import { WritingSummary } from "./writing-section.tsx";
import "./reflection.css";

/** What a colleague shows their supervisor, as it stood when they did. */
export function ShownPage({ showingId }: { readonly showingId: string }) {
  const zone = useZone();
  const { data, error, refetch } = useQuery(showingQuery(showingId));
  if (data === undefined) {
    if (error !== null) return <Failed problem={error} onAgain={() => void refetch()} />;
    return (
      <Page title="Reflection">
        <Skeleton lines={8} />
      </Page>
    );
  }
  const { staffName, supervisorName, isMine, from, to, shownAt, shown } = data;
  const { active, stalled } = shown.objectives;
  return (
    <Page
      title={`Reflection of ${staffName}`}
      over={<Link to="/reflection">Reflection</Link>}
      under={`${dayWords(from)} to ${dayWords(to)}, shown to ${supervisorName} on ${momentWords(shownAt, zone)}, as it stood then. ${isMine ? "You" : staffName} can take it back.`}
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      <p className="quiet small">
        {shown.notes === 1 ? "1 note" : `${shown.notes} notes`},{" "}
        {shown.clients === 1 ? "1 client" : `${shown.clients} clients`} of the caseload.
      </p>
      <div className="reflection">
        <section aria-labelledby="shown-writing">
          <h2 className="section-title" id="shown-writing">
            Writing time
          </h2>
          <WritingSummary writing={shown.writing} />
        </section>
        <section aria-labelledby="shown-late">
          <h2 className="section-title" id="shown-late">
            Notes that ran late
          </h2>
          <TimelinessSummary timeliness={shown.timeliness} />
        </section>
        <section aria-labelledby="shown-objectives">
          <h2 className="section-title" id="shown-objectives">
            Objectives that stall
          </h2>
          <p>
            {stalled} of {active} active ones.
          </p>
        </section>
        <OutcomesSection
          title="What followed what was done"
          outcomes={shown.outcomes}
          fewestClients={shown.fewestClients}
        />
      </div>
    </Page>
  );
}
