import { TextArea } from "../../../ui/text-area.tsx";
import { signBesideAuthor } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface SignBesideDialogProps {
  readonly notes: readonly { readonly noteId: string; readonly digest: string; readonly isOver: boolean }[];
  readonly author: string;
  readonly onClose: () => void;
}

/** Who led a group's session as well signs all its notes in one act; once they are overdue, by attesting. */
export function SignBesideDialog({ notes, author, onClose }: SignBesideDialogProps) {
  const isOver = notes.some((note) => note.isOver);
  const count = notes.length === 1 ? "this note" : `${notes.length} notes`;
  const act = useAct({
    initial: { text: "" },
    check: ({ text }) => (isOver && text.trim() === "" ? { text: "Enter what you attest." } : {}),
    send: ({ text }, press) =>
      signBesideAuthor({
        notes: notes.map(({ noteId, digest }) => ({ noteId, digest })),
        text: isOver ? text : "",
        ...press,
      }),
    done: isOver ? "Attested." : "Signed as co-author.",
    onDone: onClose,
  });
  return (
    <ActForm
      title={isOver ? `Attest to ${count}` : `Sign ${count} as co-author`}
      act={act}
      action={isOver ? "Sign the attestation" : "Sign"}
      onClose={onClose}
    >
      <p>
        You led this session beside {author}. Your signature stands under{" "}
        {notes.length === 1 ? "the note" : "each note"} as it is, with the shared part that it carries.
      </p>
      {isOver ? (
        <TextArea
          label="What you attest"
          help="The notes are overdue, and a signature is never added late: say it in your own words, dated today."
          rows={4}
          {...act.form.field("text")}
        />
      ) : null}
    </ActForm>
  );
}
