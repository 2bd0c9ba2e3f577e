import { useState } from "react";
import { TextArea } from "../../../ui/text-area.tsx";
import { attestNote } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface AttestDialogProps {
  readonly noteId: string;
  readonly digest: string;
  readonly onClose: () => void;
}

/** Who led the session as well: a co-author's signature while there is time, afterwards an attestation. */
export function AttestDialog({ noteId, digest, onClose }: AttestDialogProps) {
  const [isOver, setIsOver] = useState(false);
  const act = useAct({
    initial: { text: "" },
    check: ({ text }) => (isOver && text.trim() === "" ? { text: "Enter what you attest." } : {}),
    send: ({ text }, press) => attestNote({ noteId, digest, text: isOver ? text : "", ...press }),
    done: isOver ? "Attested." : "Signed as co-author.",
    onDone: onClose,
    onRefused: ({ code }) => {
      if (code === "signing_over") setIsOver(true);
      return false;
    },
  });
  return (
    <ActForm
      title={isOver ? "Attest to this note" : "Sign as co-author"}
      act={act}
      action={isOver ? "Sign the attestation" : "Sign"}
      onClose={onClose}
    >
      {isOver ? (
        <TextArea
          label="What you attest"
          help="In your own words, dated today: a signature is never added late."
          rows={4}
          {...act.form.field("text")}
        />
      ) : (
        <p>You led this session beside its author. Your signature stands under the note as it is.</p>
      )}
    </ActForm>
  );
}
