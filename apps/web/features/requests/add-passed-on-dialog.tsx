import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { addPassedOn, type RecordRequest } from "./api.ts";
import { PassedOnFields } from "./passed-on-fields.tsx";
import { checkPassedOn, emptyPassedOn, saidPassedOn, type TypedPassedOn } from "./typed-passed-on.ts";

interface AddPassedOnDialogProps {
  readonly request: RecordRequest;
  readonly onClose: () => void;
}

/** What came of an intermediary's list since the answer, or did not fit into it. */
export function AddPassedOnDialog({ request, onClose }: AddPassedOnDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: { passedOn: readonly TypedPassedOn[] } = { passedOn: [emptyPassedOn] };
  const form = useForm({
    initial,
    check: ({ passedOn }) => checkPassedOn(passedOn, today),
    send: ({ passedOn }) => addPassedOn({ recordRequestId: request.id, passedOn: saidPassedOn(passedOn, today) }),
    onDone: () => {
      refresh();
      onClose();
      toast("They stand with the request, and the client sees them.");
    },
  });
  return (
    <Dialog title="More whom the intermediary named" isOpen onClose={onClose}>
      <FormShell form={form} action="Add them" onCancel={onClose}>
        <PassedOnFields
          rows={form.values.passedOn}
          errors={form.errors}
          today={today}
          onChange={(passedOn) => form.set({ passedOn })}
        />
      </FormShell>
    </Dialog>
  );
}
