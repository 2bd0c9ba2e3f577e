import { Page } from "../../ui/page.tsx";
import { BackToDay } from "./back-to-day.tsx";

/** A session of which nothing more is known here than why nothing can be written. */
export function UnlistedSession({ reason }: { readonly reason: string }) {
  return (
    <Page title="No note here yet" width="read">
      <p>{reason}</p>
      <div className="session-steps">
        <BackToDay start={null} />
      </div>
    </Page>
  );
}
