import { linkMoved } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { CopyFields } from "./copy-fields.tsx";
import { useAct } from "./use-act.ts";
import { readWhere } from "./where-it-belongs.ts";

interface LinkMovedDialogProps {
  readonly noteId: string;
  readonly clientId: string;
  readonly onClose: () => void;
}

/** Where a retracted note went, said once its copy is signed. */
export function LinkMovedDialog({ noteId, clientId, onClose }: LinkMovedDialogProps) {
  const act = useAct({
    initial: { client: "", movedTo: "" },
    check: ({ movedTo }) =>
      readWhere(movedTo).kind === "note" ? {} : { movedTo: "Choose the note in the right chart." },
    send: ({ movedTo }, press) => {
      const where = readWhere(movedTo);
      return linkMoved({ noteId, movedTo: where.kind === "note" ? where.id : "", ...press });
    },
    done: "The copy is linked.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="Link the copy in the right chart" act={act} action="Link it" onClose={onClose}>
      <CopyFields clientId={clientId} client={form.field("client")} where={form.field("movedTo")} isCarried={false} />
    </ActForm>
  );
}
