import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { askForReview, type Withholding } from "./api.ts";

interface AskReviewDialogProps {
  readonly withholding: Withholding;
  readonly onClose: () => void;
}

/** The client asked at the desk, by telephone or in writing. */
export function AskReviewDialog({ withholding, onClose }: AskReviewDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const form = useForm({
    initial: { askedBy: withholding.clientName, askedOn: dayShort(today), words: "" },
    check: ({ askedBy, askedOn }) => ({
      ...(askedBy.trim() === "" ? { askedBy: "Enter who asked." } : {}),
      ...checkDay({ askedOn }, today),
    }),
    send: ({ askedOn, ...rest }) =>
      askForReview({ withholdingId: withholding.id, ...rest, askedOn: readDateField(askedOn, today) ?? today }),
    onDone: () => {
      refresh();
      onClose();
      toast("It stands among what is due until another professional has reviewed it.");
    },
  });
  return (
    <Dialog title="The client asks for a review" isOpen onClose={onClose}>
      <FormShell form={form} action="Put it down" onCancel={onClose}>
        <TextField label="Who asked" autoComplete="off" {...form.field("askedBy")} />
        <DateField label="Asked on" today={today} {...form.field("askedOn")} />
        <TextArea label="In their words" optional rows={3} {...form.field("words")} />
      </FormShell>
    </Dialog>
  );
}
