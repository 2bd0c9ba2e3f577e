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
import { useActingToday } from "../care-consent/use-acting.ts";
import { rightOf, WhoSigns } from "../care-consent/who-signs.tsx";
import { type DocumentToSign, recordRefusal, recordTakenBack, withdrawDocument } from "./api.ts";

interface AnswerDialogProps {
  readonly document: DocumentToSign;
  readonly signer: string;
  readonly onClose: () => void;
}

export function DeclinedDialog({ document, signer, onClose }: AnswerDialogProps) {
  const refresh = useRefresh();
  const people = useActingToday(document.clientId);
  const form = useForm({
    initial: { contactId: "", words: "" },
    send: ({ contactId, words }) => {
      const acting = people?.find(({ id }) => id === contactId);
      const who = acting === undefined ? { name: signer } : { name: acting.name, relation: rightOf(acting) };
      return recordRefusal({ clientDocumentId: document.id, ...who, words });
    },
    onDone: () => {
      refresh();
      toast("It stands in the chart that it was declined.");
      onClose();
    },
  });
  return (
    <Dialog title={`${document.title} was declined`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Put it down" onCancel={onClose}>
        {document.contact === null ? (
          <WhoSigns clientId={document.clientId} clientName={signer} label="Declined by" {...form.field("contactId")} />
        ) : (
          <p>{signer} declined.</p>
        )}
        <TextArea label="In their words" optional {...form.field("words")} />
      </FormShell>
    </Dialog>
  );
}

export function WithdrawDialog({ document, onClose }: AnswerDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Enter why it is asked no longer." } : {}),
    send: ({ reason }) => withdrawDocument({ clientDocumentId: document.id, reason }),
    onDone: () => {
      refresh();
      toast(`${document.title} is asked for no longer.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Withdraw ${document.title}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Withdraw it" onCancel={onClose}>
        <p>It can be signed no longer. That it was asked stays in the chart. To ask for other words, ask anew.</p>
        <TextField label="Reason" autoComplete="off" {...form.field("reason")} />
      </FormShell>
    </Dialog>
  );
}

export function TakenBackDialog({ document, signer, onClose }: AnswerDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const form = useForm({
    initial: { name: document.signature?.name ?? signer, on: dayShort(today), because: "" },
    check: ({ name, on }) => ({
      ...(name.trim() === "" ? { name: "Enter who took it back." } : {}),
      ...checkDay({ on }, today),
    }),
    send: ({ on, name, because }) => {
      const { signature } = document;
      // Whoever signed in the client's place takes it back by the same right.
      const relation = name.trim() === signature?.name ? signature.relation : "";
      const taken = { name, relation, because, on: readDateField(on, today) ?? today };
      return recordTakenBack({ clientDocumentId: document.id, ...taken });
    },
    onDone: () => {
      refresh();
      toast("It no longer counts from now on.");
      onClose();
    },
  });
  return (
    <Dialog title="The signature was taken back" isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Put it down" onCancel={onClose}>
        <p>From then on it counts no longer. That it was signed stays in the chart.</p>
        <TextField label="Taken back by" autoComplete="off" {...form.field("name")} />
        <DateField label="On" today={today} {...form.field("on")} />
        <TextArea label="In their words" optional {...form.field("because")} />
      </FormShell>
    </Dialog>
  );
}
