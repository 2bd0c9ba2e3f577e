import { Link } from "@tanstack/react-router";
import { RefusalError } from "../refusal-error.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";

export function NothingHere() {
  return (
    <Page title="Nothing here" width="read">
      <p>
        There is nothing at this address that you may open. It may have been mistyped, or the record may be another care
        team's. Go back to <Link to="/">today</Link>.
      </p>
    </Page>
  );
}

/** A query that failed, in its place on the page. */
export function Failed({ problem, onAgain }: { readonly problem: Error; readonly onAgain: () => void }) {
  if (problem instanceof RefusalError && problem.code === "not_found") return <NothingHere />;
  return (
    <Page title="This did not load" width="read">
      <Notice
        tone="warn"
        isAlert
        action={
          <Button size="s" onPress={onAgain}>
            Try again
          </Button>
        }
      >
        <p>{problem.message}</p>
      </Notice>
    </Page>
  );
}

/** A fault of the page itself. What was saved is on the server; the words say so. */
export function PageFault({ reset }: { readonly reset?: () => void }) {
  return (
    <Page title="This page has a fault" width="read">
      <Notice
        tone="block"
        isAlert
        action={
          <Button size="s" onPress={() => (reset === undefined ? window.location.reload() : reset())}>
            Try again
          </Button>
        }
      >
        <p>Something went wrong in showing this page. What was saved is safe on the server.</p>
      </Notice>
    </Page>
  );
}
