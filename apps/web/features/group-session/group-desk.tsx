import { Link } from "@tanstack/react-router";
import { useReducer, useState } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { KeptLateWords, LateWordsNotice } from "../../drafts/late-words-notice.tsx";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { countFindings } from "../../review/count-findings.ts";
import { useFindingKeys } from "../../review/use-finding-keys.ts";
import { ReviewContext, useReviewed } from "../../review/use-review.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { usePageTitle } from "../../ui/page.tsx";
import type { SignResult, Writer } from "../writer/api.ts";
import { ShareButton } from "../sharing/share-button.tsx";
import { SessionFacts } from "../writer/session-facts.tsx";
import { SetAsideNotice } from "../writer/set-aside-notice.tsx";
import { WriterHead } from "../writer/writer-head.tsx";
import { useSignKey } from "../writer/use-sign-key.ts";
import { useAboutSession } from "../notebook/about-session.ts";
import { GroupSamples } from "../library/group-samples.tsx";
import { WrittenSessionContext } from "../library/written-session.ts";
import { NotebookBeside, NotebookDoor } from "../notebook/notebook-beside.tsx";
import { GroupReviewDialog } from "./group-review-dialog.tsx";
import { GroupVersionsDialog } from "./group-versions-dialog.tsx";
import { ClockBar } from "./clock-bar.tsx";
import { GroupFoot } from "./group-foot.tsx";
import { closedRows, groupView } from "./group-view.ts";
import { MemberList } from "./member-list.tsx";
import { PeopleHere } from "./people-here.tsx";
import { PinnedPart } from "./pinned-part.tsx";
import { SharedPart } from "./shared-part.tsx";
import { PlanOffer } from "./plan-offer.tsx";
import { SignerNotice } from "../writer/sign/signer-notice.tsx";
import { SignGroupSheet } from "./sign-group-sheet.tsx";
import { WaitsForNotice } from "./waits-for-notice.tsx";
import { useClock } from "./use-clock.ts";
import { useMemberKeys } from "./use-member-keys.ts";
import { useRefetchWhenSigned } from "./use-refetch-when-signed.ts";
import { useGroupReview } from "./use-group-review.ts";
import { useRows } from "./use-rows.ts";
import "../writer/writer.css";
import "./group.css";

interface GroupDeskProps {
  readonly writer: Writer;
  /** Of every open draft. */
  readonly sessions: readonly DraftSession[];
  readonly onSigned: (result: SignResult) => void;
}

export function GroupDesk({ writer, sessions, onSigned }: GroupDeskProps) {
  const [view, dispatch] = useReducer(groupView, closedRows);
  const rows = useRows(writer.members, sessions);
  const shared = sessions.find(({ draftId }) => draftId === writer.draft?.id) ?? null;
  const isBegun = rows.some(({ state }) => state === "signed") || writer.draft?.state === "signed";
  const sign = () => dispatch({ type: "signing", isSigning: true });
  const open = (clientId: string | null) => dispatch({ type: "opened", clientId });
  const clock = useClock(writer.session.id);
  useSignKey(sign);
  useMemberKeys(rows, open);
  useRefetchWhenSigned(writer.session.id, sessions);
  usePageTitle(writer.session.name);
  const about = useAboutSession(writer, null);
  const review = useGroupReview(writer, shared, rows);
  const [isReviewing, setReviewing] = useState(false);
  const [hasVersions, setVersions] = useState(false);
  const said = useFindingKeys();
  const found = countFindings(
    useReviewed(
      review.store,
      review.drafts.map(({ doc }) => doc),
    ),
  );

  return (
    <ReviewContext value={review.store}>
      <NotebookBeside
        about={about}
        isPart2={false}
        docs={review.drafts.map(({ doc }) => doc)}
        into={shared?.doc ?? null}
      >
        <div className="page writer group-desk" data-width="wide">
          <WriterHead
            who={
              <>
                <h1 className="page-title" tabIndex={-1}>
                  {writer.group === null ? (
                    writer.session.name
                  ) : (
                    <Link to="/groups/$groupId" params={{ groupId: writer.group.id }} tabIndex={-1}>
                      {writer.group.name}
                    </Link>
                  )}
                </h1>
                <SessionFacts session={writer.session} canChange={!isBegun} />
              </>
            }
            tools={
              <>
                <PeopleHere sessions={sessions} />
                <SaveStatus sessions={sessions} />
                <NotebookDoor />
                {shared === null ? null : (
                  <ShareButton
                    text={{ draftId: shared.draftId }}
                    title={`Share the shared part of ${writer.session.name}`}
                    withComments
                  />
                )}
                <GroupSamples
                  shared={shared}
                  member={rows.find(({ clientId, state }) => clientId === view.open && state !== "absent") ?? null}
                />
                <Button tone="quiet" onPress={() => setVersions(true)}>
                  Versions
                </Button>
                <Button tone="quiet" onPress={() => setReviewing(true)}>
                  Review
                  {found.open === 0 ? null : (
                    <Tag tone={found.blocking > 0 ? "block" : "plain"}>
                      <span className="review-count">{found.open}</span>
                    </Tag>
                  )}
                </Button>
                <Button tone="main" onPress={sign} aria-keyshortcuts="Control+Enter Meta+Enter">
                  Sign
                </Button>
              </>
            }
          />
          <SetAsideNotice session={writer.session} />
          <SignerNotice signing={writer.signing} />
          {writer.session.waitsFor.length === 0 ? null : <WaitsForNotice names={writer.session.waitsFor} />}
          <div className="group-steps">
            <ClockBar writer={writer} clock={clock} isFixed={isBegun || writer.session.noteState === "set-aside"} />
            {shared === null ? null : <PlanOffer sessionId={writer.session.id} session={shared} />}
          </div>
          {sessions.map((session) => (
            <LateWordsNotice key={session.draftId} session={session} />
          ))}
          {signedParts(writer).map(({ draftId, part }) => (
            <KeptLateWords key={draftId} draftId={draftId} part={part} />
          ))}
          <div className="group-body" data-writing-area="">
            <WrittenSessionContext value={writer}>
              {shared === null ? (
                <PinnedPart writer={writer} />
              ) : (
                <SharedPart session={shared} facilitators={writer.facilitators} onSign={sign} />
              )}
              <MemberList writer={writer} rows={rows} view={view} clock={clock} dispatch={dispatch} onSign={sign} />
            </WrittenSessionContext>
          </div>
          <GroupFoot
            writer={writer}
            rows={rows}
            isAdding={view.isAdding}
            onAdding={(isAdding) => dispatch({ type: "adding", isAdding })}
            onOpen={open}
            onAdded={(id, name) => {
              open(id);
              // Whoever walks in while the clock runs came now.
              if (clock.state === "running") clock.press("came", { id, name });
            }}
          />
          {view.isSigning ? (
            <SignGroupSheet
              writer={writer}
              rows={rows}
              shared={shared}
              review={review}
              clock={clock}
              onOpen={open}
              onClose={() => dispatch({ type: "signing", isSigning: false })}
              onSigned={onSigned}
            />
          ) : null}
          {hasVersions ? (
            <GroupVersionsDialog shared={shared} rows={rows} open={view.open} onClose={() => setVersions(false)} />
          ) : null}
          {isReviewing ? <GroupReviewDialog review={review} onOpen={open} onClose={() => setReviewing(false)} /> : null}
          <p className="visually-hidden" role="status">
            {said}
          </p>
        </div>
      </NotebookBeside>
    </ReviewContext>
  );
}

/** Parts in the record: words of this device that came too late for one are offered here. */
function signedParts({ draft, members }: Writer): { readonly draftId: string; readonly part: string }[] {
  const all = [
    { draft, part: "shared part" },
    ...members.map((member) => ({ draft: member.draft, part: member.client.name })),
  ];
  return all.flatMap(({ draft: one, part }) => (one?.state === "signed" ? [{ draftId: one.id, part }] : []));
}
