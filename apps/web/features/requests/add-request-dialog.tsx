import { requestKinds } from "@goldthread/clinical/disclosure/request-kind.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addRecordRequest, type RecordRequest } from "./api.ts";

interface Values {
  readonly kind: RecordRequest["kind"];
  readonly askedBy: string;
  readonly identity: string;
  readonly words: string;
  readonly receivedOn: string;
  readonly wantedBy: string;
}

interface AddRequestDialogProps {
  readonly clientId: string;
  readonly onClose: () => void;
}

export function AddRequestDialog({ clientId, onClose }: AddRequestDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: Values = {
    kind: "access",
    askedBy: "",
    identity: "",
    words: "",
    receivedOn: dayShort(today),
    wantedBy: "",
  };
  const form = useForm({
    initial,
    check: ({ askedBy, identity, receivedOn, wantedBy }) => ({
      ...(askedBy.trim() === "" ? { askedBy: "Enter who asked." } : {}),
      ...(identity.trim() === "" ? { identity: "Enter how you know who it is." } : {}),
      ...checkDay({ receivedOn }, today),
      ...(wantedBy.trim() === "" ? {} : checkDay({ wantedBy }, today)),
    }),
    send: ({ receivedOn, wantedBy, kind, ...rest }) =>
      addRecordRequest({
        clientId,
        kind,
        ...rest,
        receivedOn: readDateField(receivedOn, today) ?? today,
        wantedBy: kind !== "release" || wantedBy.trim() === "" ? null : readDateField(wantedBy, today),
      }),
    onDone: () => {
      refresh();
      onClose();
      toast("The request is in the register. Its clock stands among what is due.");
    },
  });
  return (
    <Dialog title="A request" isOpen onClose={onClose}>
      <FormShell form={form} action="Add the request" onCancel={onClose}>
        <Select
          label="What is asked"
          options={requestKinds.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.field("kind")}
        />
        <TextField label="Who asked" autoComplete="off" {...form.field("askedBy")} />
        <TextField
          label="How you know who it is"
          help="A document you saw, a voice you know, a call back to a known number."
          autoComplete="off"
          {...form.field("identity")}
        />
        <TextArea label="In their words" optional rows={2} {...form.field("words")} />
        <DateField label="Received" today={today} {...form.field("receivedOn")} />
        {form.values.kind === "release" ? (
          <DateField label="Wanted by" optional today={today} {...form.field("wantedBy")} />
        ) : null}
      </FormShell>
    </Dialog>
  );
}
