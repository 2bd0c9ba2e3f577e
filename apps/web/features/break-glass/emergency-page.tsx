import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { openingsQuery } from "./api.ts";
import { EmergencyForm } from "./emergency-form.tsx";
import { OpeningTable } from "./opening-table.tsx";
import "./break-glass.css";

/** Opening the record of somebody who is not one's client, because it cannot wait; and what was opened before. */
export function EmergencyPage() {
  const { staff } = useMe();
  const query = useQuery(openingsQuery());
  if (query.isError && query.data === undefined)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  const own = query.data?.openings.filter(({ staffId }) => staffId === staff.id) ?? [];
  return (
    <Page title="Emergency access" width="read" under="For somebody who is not your client, when it cannot wait.">
      <div className="emergency-notice">
        <Notice tone="warn">
          <p>
            The client’s care team and the records officer hear of it at once, with your name and your reason, and
            somebody looks at it afterwards.
          </p>
        </Notice>
      </div>
      <EmergencyForm />
      {query.data === undefined ? (
        <Skeleton lines={2} />
      ) : own.length === 0 ? null : (
        <section aria-labelledby="own-openings">
          <SectionHead id="own-openings" title="What you opened" />
          <OpeningTable label="What you opened" openings={own} />
        </section>
      )}
    </Page>
  );
}
