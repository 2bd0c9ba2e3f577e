import { useState } from "react";
import type { Form } from "../../forms/use-form.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
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
  if (wordingOf(values, wordings)?.from === "group") return <p className="document-words">{values.text}</p>;
  const canKeep = onKeep !== undefined && isChanged(values, wordings) && values.text.trim() !== "";
  return (
    <>
      <TextArea
        label="The exact words"
        rows={14}
        help="This is what is signed, and it cannot be changed once it is asked for."
        {...form.field("text")}
      />
      <div className="document-acts">
        <AnewOrBack form={form} wordings={wordings} />
        {canKeep ? (
          <Button size="s" tone="quiet" onPress={onKeep}>
            Keep as your practice’s wording
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Begins the wording anew; what was changed then waits under the same button, until something else is typed or chosen. */
function AnewOrBack({ form, wordings }: Omit<AskedWordsProps, "onKeep">) {
  const { values } = form;
  const [before, setBefore] = useState<Asking | null>(null);
  const isTyped = isChanged(values, wordings);
  const isSame = before?.kind === values.kind && before.wording === values.wording;
  if (!isTyped && (before === null || !isSame)) return null;
  const press = () => {
    if (isTyped) form.set(beginAnew(values, wordings));
    else if (before !== null) form.set({ title: before.title, text: before.text });
    setBefore(isTyped ? values : null);
  };
  return (
    <Button size="s" tone="quiet" onPress={press}>
      {isTyped ? "Begin this wording anew" : "Bring back what you changed"}
    </Button>
  );
}
