import { dayWords } from "../../time/words.ts";
import { ActForm } from "../note/acts/act-form.tsx";
import { useAct } from "../note/acts/use-act.ts";
import { signNote, type SupervisionNote } from "./api.ts";
import { hoursWords } from "./hours-words.ts";

/** The second of the two signatures, over the words that stand on the page. */
export function SignNoteDialog({ note, onClose }: { readonly note: SupervisionNote; readonly onClose: () => void }) {
  const { id: supervisionNoteId, digest, on, minutes, first } = note;
  const act = useAct<object>({
    initial: {},
    send: (_values, { actId: _press, ...proof }) => signNote({ supervisionNoteId, digest, ...proof }),
    done: "Signed by both: its hours count.",
    onDone: onClose,
  });
  return (
    <ActForm title="Sign the supervision note" act={act} action="Sign" onClose={onClose}>
      <p>
        {dayWords(on)}, {hoursWords(minutes)}, written and signed by {first.name}. Signed by both it stands as it is.
      </p>
    </ActForm>
  );
}
