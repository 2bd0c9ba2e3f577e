import { useState } from "react";
import { checkReadyToSign } from "@goldthread/clinical/note/check-sign.ts";
import { readDraft } from "@goldthread/draft";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { blockedWords } from "../../review/count-findings.ts";
import { ReviewPanel } from "../../review/review-panel.tsx";
import { useReviewed } from "../../review/use-review.ts";
import { useMe, useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan, dayAndWeekday, dueWords, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { CheckField } from "../../ui/check-field.tsx";
import type { SignResult, Writer } from "../writer/api.ts";
import { countWords } from "../writer/count-words.ts";
import { SessionTimes } from "../writer/sign/session-times.tsx";
import { signerHindrance } from "../writer/sign/signer-notice.tsx";
import { SignSheet } from "../writer/sign/sign-sheet.tsx";
import { useSign } from "../writer/sign/use-sign.ts";
import type { SessionClock } from "./use-clock.ts";
import type { GroupReview } from "./use-group-review.ts";
import type { Row } from "./use-rows.ts";

interface SignGroupSheetProps {
  readonly writer: Writer;
  readonly rows: readonly Row[];
  /** Null once it is pinned. */
  readonly shared: DraftSession | null;
  readonly review: GroupReview;
  readonly clock: SessionClock;
  readonly onOpen: (clientId: string) => void;
  readonly onClose: () => void;
  readonly onSigned: (result: SignResult) => void;
}

/** Who gets a note, who a status, and whose row stays a draft: shown before, so that one signature is enough. */
export function SignGroupSheet(props: SignGroupSheetProps) {
  const { writer, rows, shared, review, clock, onOpen, onClose, onSigned } = props;
  const [left, setLeft] = useState<readonly string[]>([]);
  const ready = rows.filter(({ state }) => state === "ready");
  const chosen = ready.filter(({ clientId }) => !left.includes(clientId));
  const absent = rows.filter(({ state }) => state === "absent" || state === "absent-with-words");
  const stays = rows.filter(({ state, clientId }) => state === "empty" || left.includes(clientId));
  const parts = [shared, ...chosen.map(({ session }) => session)].filter((session) => session !== null);
  // A part that stays a draft keeps nobody from signing the others.
  const drafts = review.drafts.filter(({ doc }) => parts.some((part) => part.doc === doc));
  const reviewed = useReviewed(
    review.store,
    drafts.map(({ doc }) => doc),
  );
  const signing = useSign({ writer, parts, onSigned });
  return (
    <SignSheet
      title="Sign this session"
      signing={signing}
      parts={parts}
      action={chosen.length === 1 ? "Sign 1 note" : `Sign ${chosen.length} notes`}
      hindrance={hindranceOf(shared, chosen) ?? signerHindrance(writer.signing) ?? blockedWords(reviewed)}
      onClose={onClose}
    >
      <SessionLine writer={writer} shared={shared} />
      <SessionTimes
        session={writer.session}
        isFixed={shared === null}
        endByClock={clock.state === "running" ? () => clock.press("end") : null}
      />
      <div className="sign-list">
        {ready.length === 0 ? null : <h3>Get a note: the shared part and their own words</h3>}
        <div className="sign-rows">
          {ready.map(({ clientId, member }) => (
            <CheckField
              key={clientId}
              label={member.client.name}
              value={!left.includes(clientId)}
              onChange={(on) => setLeft(on ? left.filter((id) => id !== clientId) : [...left, clientId])}
            />
          ))}
        </div>
        <Names title="Get a status, no note" rows={absent} />
        <Names title="Stay drafts, to be signed later" rows={stays} />
      </div>
      {reviewed.some(({ open }) => open.length > 0) ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        <div className="sign-findings" role="region" aria-label="What the reviewer says" tabIndex={0}>
          <ReviewPanel
            store={review.store}
            drafts={drafts}
            canWrite
            onReveal={({ doc }) => {
              const clientId = drafts.find((draft) => draft.doc === doc)?.clientId ?? null;
              if (clientId !== null) onOpen(clientId);
              onClose();
            }}
          />
        </div>
      ) : null}
    </SignSheet>
  );
}

/** What the server would refuse, said before it is asked. */
function hindranceOf(shared: DraftSession | null, chosen: readonly Row[]): string | null {
  if (chosen.length === 0) return "Nobody who was there has words yet. Write in a member's row, then sign.";
  if (shared === null || checkReadyToSign(readDraft(shared.doc)).length === 0) return null;
  return "The shared part is empty, and every note refers to it. Write what the group did, then sign.";
}

function Names({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p>
        {rows
          .map(({ member, state }) =>
            state === "absent-with-words" ? `${member.client.name} (words kept)` : member.client.name,
          )
          .join(", ")}
      </p>
    </>
  );
}

function SessionLine({ writer, shared }: { readonly writer: Writer; readonly shared: DraftSession | null }) {
  const zone = useZone();
  const now = useNow();
  const { staff } = useMe();
  const { session } = writer;
  const due = session.dueAt === null ? null : dueWords(session.dueAt, now);
  const words =
    shared === null ? null : readDraft(shared.doc).elements.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <dl className="sign-facts">
      <dt>Group</dt>
      <dd>{writer.group?.name ?? session.name}</dd>
      <dt>Session</dt>
      <dd>
        {dayAndWeekday(zonedTime(session.start, zone).day)}, {clockSpan(session, zone)} {zoneWords(zone, session.start)}
        , {session.minutes} min
      </dd>
      <dt>Shared part</dt>
      <dd>
        {words === null
          ? "Pinned before; the notes refer to it"
          : words === 0
            ? "Empty"
            : `${words === 1 ? "1 word" : `${words} words`}, pinned with this signature`}
      </dd>
      <dt>Timing</dt>
      <dd>
        {due === null
          ? "No due time"
          : due.late
            ? `${due.words}: marked as late entries`
            : `In time (${due.words.toLowerCase()})`}
      </dd>
      <dt>Signed by</dt>
      <dd>{[staff.name, staff.credential].filter((part) => part !== "").join(", ")}</dd>
      {writer.signing.may === "co-signed" ? (
        <>
          <dt>Co-signature</dt>
          <dd>{writer.signing.needs}</dd>
        </>
      ) : null}
    </dl>
  );
}
