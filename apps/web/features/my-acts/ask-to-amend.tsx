import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { askToAmend, type MyToDo, toDoQuery } from "./api.ts";
import { Disagree } from "./disagree.tsx";
import { giveUpWords, hasWords, useKeptForm } from "./kept-words.ts";

/** At the foot of a note: what the client asked to be changed, what came of it, and a way to ask. */
export function AskToAmend({ noteId }: { readonly noteId: string }) {
  const [isAsking, setAsking] = useState(() => hasWords(`amend ${noteId}`));
  const asked = useQuery(toDoQuery).data?.amendments.filter((one) => one.noteId === noteId) ?? [];
  return (
    <>
      {asked.map((one) => (
        <Asked key={one.id} one={one} />
      ))}
      <div>
        <Button size="s" onPress={() => setAsking(true)}>
          Ask for a change to this note
        </Button>
      </div>
      {isAsking ? <AskDialog noteId={noteId} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Asked({ one }: { readonly one: MyToDo["amendments"][number] }) {
  const { text, askedOn, dueOn, decision, because } = one;
  const title =
    decision === null
      ? "You asked for a change"
      : decision === "accepted"
        ? "Your change was accepted"
        : "Your change was not made";
  return (
    <Notice tone={decision === "accepted" ? "done" : "hint"} title={title}>
      <p className="my-words">{text}</p>
      <p>
        Asked on {dayWords(askedOn)}. {decision === null ? `The practice answers by ${dayWords(dueOn)}.` : because}
      </p>
      {decision === "denied" ? <Disagree one={one} /> : null}
    </Notice>
  );
}

function AskDialog({ noteId, onClose }: { readonly noteId: string; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [actId] = useState(() => crypto.randomUUID());
  const place = `amend ${noteId}`;
  const leave = () => {
    giveUpWords(place);
    onClose();
  };
  const form = useKeptForm(place, {
    initial: { text: "" },
    check: ({ text }) => (text.trim() === "" ? { text: "Enter what should be changed, and why." } : {}),
    send: ({ text }) => askToAmend({ noteId, text, actId }),
    onDone: ({ dueOn }) => {
      refresh();
      onClose();
      toast(`Asked. The practice answers by ${dayWords(dueOn)}.`);
    },
  });
  return (
    <Dialog title="Ask for a change" isOpen onClose={leave}>
      <FormShell form={form} action="Send the request" onCancel={leave} keepsTyped>
        <p>
          A signed note is not rewritten. If the practice agrees, the change is added to it, dated; if not, you hear
          why. Your request stands beside the note.
        </p>
        <TextArea label="What should be changed, and why" rows={5} {...form.field("text")} />
      </FormShell>
    </Dialog>
  );
}
