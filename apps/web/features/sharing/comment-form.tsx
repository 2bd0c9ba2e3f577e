import type { Passage } from "@goldthread/clinical/note/addition.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { commentOnShared } from "./api.ts";

interface CommentFormProps {
  readonly draftId: string;
  readonly passage: Passage | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function CommentForm({ draftId, passage, onDone, onCancel }: CommentFormProps) {
  const form = useForm({
    initial: { words: "" },
    check: ({ words }) => (words.trim() === "" ? { words: "Enter your comment." } : {}),
    send: ({ words }) => commentOnShared({ draftId, passage, words }),
    onDone,
  });
  return (
    <FormShell form={form} action="Keep the comment" label="Comment" onCancel={onCancel}>
      {passage === null ? (
        <p className="small quiet">About the whole draft.</p>
      ) : (
        <blockquote className="share-comment-passage">“{passage.text}”</blockquote>
      )}
      <TextArea label="Comment" rows={3} {...form.field("words")} />
    </FormShell>
  );
}
