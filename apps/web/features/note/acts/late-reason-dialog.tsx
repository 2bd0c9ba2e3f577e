import { TextArea } from "../../../ui/text-area.tsx";
import { addAddendum } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

/** Why a note was signed late: the clock has labelled it, its author says why. */
export function LateReasonDialog({ noteId, onClose }: { readonly noteId: string; readonly onClose: () => void }) {
  const act = useAct({
    initial: { because: "" },
    check: ({ because }) => (because.trim() === "" ? { because: "Enter why it came late." } : {}),
    send: ({ because }, press) => addAddendum({ noteId, text: "", because, ...press }),
    done: "The reason stands with the note.",
    onDone: onClose,
  });
  return (
    <ActForm title="Why this note came late" act={act} action="Sign the reason" onClose={onClose}>
      <TextArea label="Reason" rows={3} {...act.form.field("because")} />
    </ActForm>
  );
}
