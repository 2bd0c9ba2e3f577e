import type { ClientContact } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { endPerson } from "./api.ts";
import { endingWords } from "./person-words.ts";

interface EndPersonProps {
  readonly person: ClientContact;
  readonly onClose: () => void;
}

/** What ends is not brought back, and may be somebody's right to act for the client: it is shown before. */
export function EndPersonDialog({ person, onClose }: EndPersonProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: {},
    send: () => endPerson({ contactId: person.id, version: person.version }),
    onDone: () => {
      refresh();
      toast(`${person.name} is no contact any more and is told nothing.`);
      onClose();
    },
  });
  return (
    <Dialog title={`End the contact ${person.name}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End it today" onCancel={onClose}>
        {endingWords(person).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </FormShell>
    </Dialog>
  );
}
