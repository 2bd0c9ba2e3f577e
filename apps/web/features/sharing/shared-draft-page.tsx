import { useQuery } from "@tanstack/react-query";
import { formatOf } from "@goldthread/clinical/formats/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { groupMember } from "@goldthread/clinical/formats/group-member.ts";
import { groupShared } from "@goldthread/clinical/formats/group-shared.ts";
import { soap } from "@goldthread/clinical/formats/soap.ts";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useDraftSessions, useDraftState } from "../../drafts/use-drafts.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useZone } from "../../shell/me.ts";
import { clockSpan, dayAndWeekday, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useChosenFormat } from "../writer/use-note-draft.ts";
import { openedShareQuery, type SharedItem } from "./api.ts";
import { CommentList } from "./comment-list.tsx";
import { ShareEnded } from "./share-ended.tsx";
import { SharedColumn } from "./shared-column.tsx";
import { sharedFacts, sharedName } from "./share-words.ts";
import "../writer/writer.css";
import "./sharing.css";

/** A colleague's draft, as far as it is shared: its words as they are written, and what is said beside them. */
export function SharedDraftPage({ shareId }: { readonly shareId: string }) {
  const query = useQuery(openedShareQuery(shareId));
  const item = query.data;
  if (item === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return <Waiting />;
  }
  if (item.state !== "open" || item.draftId === null) return <ShareEnded shareId={shareId} />;
  return <OpenShare item={item} draftId={item.draftId} />;
}

function OpenShare({ item, draftId }: { readonly item: SharedItem; readonly draftId: string }) {
  const [session] = useDraftSessions([draftId]);
  if (session === undefined) return <Waiting />;
  return <LiveShare item={item} session={session} />;
}

function LiveShare({ item, session }: { readonly item: SharedItem; readonly session: DraftSession }) {
  const part = useDraftState([session], () => session.state().part);
  const connection = useDraftState([session], () => session.state().connection);
  const chosen = useChosenFormat(session.doc);
  if (part !== "open") return <ShareEnded shareId={item.id} />;
  if (connection === "opening") return <Waiting />;
  return (
    <Page
      title={`${sharedName(item)}: draft`}
      over={<SessionOf item={item} />}
      under={`Shared by ${item.givenBy}. ${sharedFacts(item)}.`}
      width="wide"
      actions={item.level === "write" ? <SaveStatus sessions={[session]} /> : undefined}
    >
      <div className="shared-body">
        <SharedColumn
          session={session}
          format={formatFor(item, chosen)}
          canWrite={item.level === "write"}
          author={item.givenBy}
        />
        <CommentList draftId={session.draftId} canComment={item.level !== "read"} />
      </div>
    </Page>
  );
}

/** A part of a group session has one form; a client's own draft the one that was chosen, as on its author's page. */
function formatFor({ what }: SharedItem, chosen: string | null): Format {
  if (what === "member") return groupMember;
  return what === "shared" ? groupShared : (formatOf(chosen ?? "") ?? soap);
}

function SessionOf({ item: { session } }: { readonly item: SharedItem }) {
  const zone = useZone();
  if (session === null) return null;
  return (
    <span>
      {dayAndWeekday(zonedTime(session.start, zone).day)}, {clockSpan(session, zone)}{" "}
      <abbr title={zone}>{zoneWords(zone, session.start)}</abbr>
    </span>
  );
}

function Waiting() {
  return (
    <Page title="Shared draft" width="wide">
      <Skeleton lines={9} label="Opening the draft" />
    </Page>
  );
}
