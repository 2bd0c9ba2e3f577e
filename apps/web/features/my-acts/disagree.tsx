import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { disagree, type MyToDo } from "./api.ts";
import { giveUpWords, hasWords, useKeptForm } from "./kept-words.ts";
import "./my-acts.css";

/** After a denial: the statement that the client wrote, or the way to write one. */
export function Disagree({ one: { id, disagreement } }: { readonly one: MyToDo["amendments"][number] }) {
  const [isWriting, setWriting] = useState(() => hasWords(`disagree ${id}`));
  if (disagreement !== null)
    return (
      <>
        <p>You wrote that you disagree. It goes wherever the note goes:</p>
        <blockquote className="my-words my-given">{disagreement.text}</blockquote>
      </>
    );
  return (
    <>
      <p>You may write a statement that you disagree. It stands beside the note and goes wherever the note goes.</p>
      <div>
        <Button size="s" onPress={() => setWriting(true)}>
          Write a statement
        </Button>
      </div>
      {isWriting ? <DisagreeDialog requestId={id} onClose={() => setWriting(false)} /> : null}
    </>
  );
}

function DisagreeDialog({ requestId, onClose }: { readonly requestId: string; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [actId] = useState(() => crypto.randomUUID());
  const place = `disagree ${requestId}`;
  const leave = () => {
    giveUpWords(place);
    onClose();
  };
  const form = useKeptForm(place, {
    initial: { text: "" },
    check: ({ text }) => (text.trim() === "" ? { text: "Enter what you disagree with, and why." } : {}),
    send: ({ text }) => disagree({ requestId, text, actId }),
    onDone: () => {
      refresh();
      onClose();
      toast("Your statement stands beside the note.");
    },
  });
  return (
    <Dialog title="A statement that you disagree" isOpen onClose={leave}>
      <FormShell form={form} action="Add the statement" onCancel={leave} keepsTyped>
        <p>
          It is added to the record in your words and is not changed afterwards. Whoever gets this note also gets your
          statement. You may also complain to the practice, and in the United States to the Office for Civil Rights of
          the Department of Health and Human Services.
        </p>
        <TextArea label="What you disagree with, and why" rows={6} {...form.field("text")} />
      </FormShell>
    </Dialog>
  );
}
