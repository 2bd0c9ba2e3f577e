import type { Form } from "../../forms/use-form.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Asking, beginAnew, isChanged, wordingOf, type Wordings } from "./asking.ts";

interface AskedWordsProps {
  readonly form: Form<Asking>;
  readonly wordings: Wordings;
  /** Of whoever may keep a wording for the practice. */
  readonly onKeep: (() => void) | undefined;
}

/** The words that will be signed; a group's own agreement is asked to the letter. */
export function AskedWords({ form, wordings, onKeep }: AskedWordsProps) {
  const { values } = form;
  if (wordingOf(values, wordings)?.agreementId != null) return <p className="document-words">{values.text}</p>;
  const again = () => {
    form.set(beginAnew(values, wordings));
    toast("The wording stands as it was.", { undo: () => form.set({ title: values.title, text: values.text }) });
  };
  return (
    <>
      <TextArea
        label="The exact words"
        rows={14}
        help="This is what is signed, and it cannot be changed once it is asked for."
        {...form.field("text")}
      />
      {isChanged(values, wordings) ? (
        <div className="document-acts">
          <Button size="s" tone="quiet" onPress={again}>
            Begin this wording anew
          </Button>
          {onKeep === undefined ? null : (
            <Button size="s" tone="quiet" onPress={onKeep}>
              Keep as your practice’s wording
            </Button>
          )}
        </div>
      ) : null}
    </>
  );
}
