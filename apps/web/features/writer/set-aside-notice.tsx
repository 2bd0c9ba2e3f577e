import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useBeginMissedNote } from "../contacts/use-begin-missed-note.ts";
import { missedWords, shortNoteWords } from "../today/session-words.ts";
import { useSessionStatus } from "../today/use-session-status.ts";
import type { WriterSession } from "./api.ts";

/** Of a session that was called off after somebody had written in its draft: where the words are, and what can become of them. */
export function SetAsideNotice({ session }: { readonly session: WriterSession }) {
  const beginNote = useBeginMissedNote(session);
  const setStatus = useSessionStatus(session);
  if (session.noteState !== "set-aside") return null;
  return (
    <Notice
      title={missedWords(session)}
      action={
        <div className="set-aside-steps">
          {session.kind === "individual" ? (
            <Button size="s" onPress={beginNote}>
              {shortNoteWords(session)}
            </Button>
          ) : null}
          <Button size="s" onPress={() => setStatus("scheduled")}>
            It takes place after all
          </Button>
        </div>
      }
    >
      <p>The words below are kept in this draft and stand in no record. Nothing can be signed while it stays so.</p>
    </Notice>
  );
}
