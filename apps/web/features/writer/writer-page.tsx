import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback } from "react";
import type { RefusalCode } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { GroupWithoutMembers } from "../session/group-without-members.tsx";
import { UnwritableSession } from "../session/unwritable-session.tsx";
import { writerQuery } from "./api.ts";
import { IndividualWriter } from "./individual-writer.tsx";
import { useNamedDrafts } from "./use-named-drafts.ts";

const GroupSessionPage = lazy(async () => ({
  default: (await import("../group-session/group-session-page.tsx")).GroupSessionPage,
}));

/** Not a failure: there is nothing to write yet, or nothing at all. */
const unwritable: readonly RefusalCode[] = ["session_in_future", "session_not_held"];

/** Writing about one session: a client's note, or a group's. */
export function WriterPage({ sessionId }: { readonly sessionId: string }) {
  const { data, error, refetch } = useQuery(writerQuery(sessionId));
  useNamedDrafts(data);
  const onWritable = useCallback(() => void refetch(), [refetch]);
  if (data === undefined) {
    const tooEarly = error instanceof RefusalError && unwritable.includes(error.code);
    if (tooEarly) return <UnwritableSession sessionId={sessionId} reason={error.message} onWritable={onWritable} />;
    if (error instanceof RefusalError && error.code === "group_without_members")
      return <GroupWithoutMembers sessionId={sessionId} reason={error.message} />;
    if (error !== null) return <Failed problem={error} onAgain={() => void refetch()} />;
    return <Opening />;
  }
  if (data.session.kind === "group") {
    return (
      <Suspense fallback={<Opening />}>
        <GroupSessionPage writer={data} />
      </Suspense>
    );
  }
  const { client, draft } = data;
  if (client === null || draft === null)
    return <SomebodyElses name={data.session.name} clinician={data.clinician.name} />;
  return <IndividualWriter writer={data} client={client} draft={draft} />;
}

function Opening() {
  return (
    <div className="page" data-width="wide">
      <Skeleton label="Opening the writer" />
    </div>
  );
}

function SomebodyElses({ name, clinician }: { readonly name: string; readonly clinician: string }) {
  return (
    <Page title={name} width="read">
      <Notice>
        <p>This session's note is {clinician}'s to write. Once it is signed it stands in the chart.</p>
      </Notice>
    </Page>
  );
}
