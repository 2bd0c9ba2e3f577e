import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { findPassage, passageProblem, type Place } from "../note/acts/find-passage.ts";
import { PassageFields } from "../note/acts/passage-fields.tsx";
import type { Marked } from "../note/use-marked.ts";
import { commentOnShared } from "./api.ts";

interface CommentOnNoteDialogProps {
  readonly noteId: string;
  readonly places: readonly Place[];
  readonly marked: Marked | null;
  readonly onClose: () => void;
}

/** Something said beside the words of a signed note that is shared. The note stays as it is. */
export function CommentOnNoteDialog({ noteId, places, marked, onClose }: CommentOnNoteDialogProps) {
  const refresh = useRefresh();
  const find = ({ where, words }: { readonly where: string; readonly words: string }) => {
    const place = places.find(({ id }) => id === where);
    return place === undefined || words.trim() === "" ? 0 : findPassage(place, words);
  };
  const form = useForm({
    initial: { where: marked?.place ?? places[0]?.id ?? "", words: marked?.words ?? "", comment: "" },
    check: (values) => {
      const problem = values.words.trim() === "" ? null : passageProblem(find(values));
      return {
        ...(problem === null ? {} : { words: problem }),
        ...(values.comment.trim() === "" ? { comment: "Enter your comment." } : {}),
      };
    },
    send: (values) => {
      const passage = find(values);
      return commentOnShared({
        noteId,
        passage: typeof passage === "number" ? null : passage,
        words: values.comment,
      });
    },
    onDone: () => {
      refresh();
      toast("Your comment stands beside the words. Its author sees it.");
      onClose();
    },
  });
  return (
    <Dialog title="Comment" isOpen onClose={onClose}>
      <FormShell form={form} action="Keep the comment" onCancel={onClose}>
        <PassageFields
          places={places}
          where={form.field("where")}
          words={form.field("words")}
          label="Beside these words (none: the whole note)"
        />
        <TextArea label="Comment" rows={3} {...form.field("comment")} />
        <p className="small quiet">
          Comments are between the author and those the note is shared with. They are no part of the client’s record.
        </p>
      </FormShell>
    </Dialog>
  );
}
