import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type ClientLink, giveAccess } from "./api.ts";

interface GiveAccessDialogProps {
  readonly clientId: string;
  readonly name: string;
  readonly isMinor: boolean;
  readonly onClose: () => void;
  readonly onGiven: (link: ClientLink & { readonly name: string }) => void;
}

type Who = "client" | "representative";

/** On purpose: for whom it is, and of everybody but an adult client why they may see the record. */
export function GiveAccessDialog({ clientId, name, isMinor, onClose, onGiven }: GiveAccessDialogProps) {
  const refresh = useRefresh();
  const initial: { holder: Who; holderName: string; relation: string; ground: string } = {
    holder: "client",
    holderName: "",
    relation: "",
    ground: "",
  };
  const form = useForm({
    initial,
    send: (values) => giveAccess({ clientId, ...values }),
    onDone: (link, { holder, holderName }) => {
      refresh();
      onGiven({ ...link, name: holder === "client" ? name : holderName });
    },
  });
  const actsFor = form.values.holder === "representative";
  return (
    <Dialog title="Invite to the client’s own view" isOpen onClose={onClose}>
      <FormShell form={form} action="Make the link" onCancel={onClose}>
        <Select<Who>
          label="Who is it for?"
          options={[
            { value: "client", label: name },
            { value: "representative", label: "Somebody who acts for the client" },
          ]}
          value={form.values.holder}
          onChange={(holder) => form.set({ holder })}
        />
        {actsFor ? (
          <>
            <TextField label="Their name" {...form.field("holderName")} />
            <TextField
              label="What they are to the client"
              help="Such as guardian, or parent with custody."
              {...form.field("relation")}
            />
          </>
        ) : null}
        {actsFor || isMinor ? (
          <TextArea
            label="Why may they see the record?"
            help="By what right, and what you have seen of it. Think of what they could do with it: notes that would endanger the client are withheld one by one, or the view is not given at all."
            {...form.field("ground")}
          />
        ) : null}
      </FormShell>
    </Dialog>
  );
}
