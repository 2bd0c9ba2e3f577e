import { Link } from "@tanstack/react-router";
import { KeptLateWords } from "../../drafts/late-words-notice.tsx";
import { useZone } from "../../shell/me.ts";
import { clockWords, dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { IndividualWriterProps } from "./individual-writer.tsx";
import { SessionTriggers } from "../session-triggers/session-triggers.tsx";
import { SignedView } from "./sign/signed-view.tsx";

interface SignedNoteProps extends IndividualWriterProps {
  readonly noteId: string | null;
  /** Null where it was signed before this page opened. */
  readonly signedAt: string | null;
}

export function SignedNote({ writer, client, draft, noteId, signedAt }: SignedNoteProps) {
  const zone = useZone();
  const day = dayAndWeekday(zonedTime(writer.session.start, zone).day);
  return (
    <SignedView
      title={client.name}
      links={
        noteId === null ? null : (
          <Link to="/notes/$noteId" params={{ noteId }} className="button">
            Open the note
          </Link>
        )
      }
    >
      <p>
        {signedAt === null
          ? `The note of ${day} is signed.`
          : `Signed at ${clockWords(signedAt, zone)}. The note of ${day} is in the chart.`}
      </p>
      {writer.contact === null ? (
        <SessionTriggers sessionId={writer.session.id} clientId={client.id} canChange />
      ) : null}
      <KeptLateWords draftId={draft.id} />
    </SignedView>
  );
}
