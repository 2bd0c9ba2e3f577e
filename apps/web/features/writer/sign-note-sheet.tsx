import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { checkReadyToSign } from "@goldthread/clinical/note/check-sign.ts";
import { readDraft } from "@goldthread/draft";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { blockedWords } from "../../review/count-findings.ts";
import { ReviewPanel } from "../../review/review-panel.tsx";
import type { ReviewStore } from "../../review/review-store.ts";
import { useReviewed } from "../../review/use-review.ts";
import { useMe, useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan, clockWords, dayAndWeekday, dueWords, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { SignResult, Writer } from "./api.ts";
import { countWords } from "./count-words.ts";
import { ProgressSaid } from "./progress-said.tsx";
import { SessionTimes } from "./sign/session-times.tsx";
import { signerHindrance } from "./sign/signer-notice.tsx";
import { SignSheet } from "./sign/sign-sheet.tsx";
import { useSign } from "./sign/use-sign.ts";
import { chooseFormat } from "./use-note-draft.ts";

interface SignNoteSheetProps {
  readonly writer: Writer;
  readonly client: NonNullable<Writer["client"]>;
  readonly session: DraftSession;
  readonly format: Format;
  readonly review: ReviewStore;
  readonly onClose: () => void;
  readonly onSigned: (result: SignResult) => void;
}

export function SignNoteSheet({ writer, client, session, format, review, onClose, onSigned }: SignNoteSheetProps) {
  const zone = useZone();
  const now = useNow();
  const { staff } = useMe();
  const content = readDraft(session.doc);
  // What is shown is what is signed: a format that was only shown so far becomes the draft's.
  const beforeSigning = () => (content.format === null ? chooseFormat(session.doc, format.id) : undefined);
  const signing = useSign({ writer, parts: [session], beforeSigning, onSigned });
  const [finding] = checkReadyToSign(content);
  const reviewed = useReviewed(review, [session.doc]);
  const hasFindings = reviewed.some(({ open }) => open.length > 0);
  const { contact } = writer;
  const { start, minutes, dueAt } = writer.session;
  const due = dueAt === null ? null : dueWords(dueAt, now);
  const words = content.elements.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <SignSheet
      title="Sign this note"
      signing={signing}
      parts={[session]}
      action="Sign"
      hindrance={
        finding === undefined
          ? (signerHindrance(writer.signing) ?? blockedWords(reviewed))
          : "There is nothing in this note yet. Write what happened, then sign."
      }
      onClose={onClose}
    >
      <dl className="sign-facts">
        <dt>Client</dt>
        <dd>{client.name}</dd>
        <dt>{contact === null ? "Session" : contactWords[contact.kind]}</dt>
        <dd>
          {dayAndWeekday(zonedTime(start, zone).day)},{" "}
          {contact === null || minutes > 0 ? clockSpan(writer.session, zone) : clockWords(start, zone)}{" "}
          {zoneWords(zone, start)}
          {isMissed(contact) ? ", as scheduled" : minutes > 0 ? `, ${minutes} min` : ""}
        </dd>
        <dt>Format</dt>
        <dd>{format.title}</dd>
        <dt>Length</dt>
        <dd>{words === 1 ? "1 word" : `${words} words`}</dd>
        {content.progress === undefined ? null : (
          <>
            <dt>Progress</dt>
            <dd>
              <ProgressSaid marks={content.progress} />
            </dd>
          </>
        )}
        <dt>Timing</dt>
        <dd>
          {due === null
            ? "No due time"
            : due.late
              ? `${due.words}: it will be marked as a late entry`
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
      {contact === null ? <SessionTimes session={writer.session} isFixed={false} /> : null}
      {finding === undefined && hasFindings ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        <div className="sign-findings" role="region" aria-label="What the reviewer says" tabIndex={0}>
          <ReviewPanel store={review} drafts={[{ doc: session.doc, prefix: "" }]} canWrite onReveal={onClose} />
        </div>
      ) : null}
    </SignSheet>
  );
}

function isMissed(contact: Writer["contact"]): boolean {
  return contact?.kind === "no-show" || contact?.kind === "cancellation";
}
