import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useActing } from "../care-consent/use-acting.ts";
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
  const acting = useActing(clientId);
  const initial: { holder: Who; contactId: string; ground: string } = { holder: "client", contactId: "", ground: "" };
  const form = useForm({
    initial,
    send: ({ holder, contactId, ground }) =>
      giveAccess({ clientId, holder, ground, contactId: contactId === "" ? null : contactId }),
    onDone: (link, { holder, contactId }) => {
      refresh();
      const contact = acting.find(({ id }) => id === contactId);
      onGiven({ ...link, name: holder === "client" ? name : (contact?.name ?? "") });
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
          <Select
            label="Which of the chart’s contacts"
            help={
              acting.length === 0
                ? "Put down first, under Contacts and guardians, who acts for the client and what you have seen of it."
                : "By the right and the paper that stand on the chart. It ends with that right."
            }
            options={[
              { value: "", label: "Choose" },
              ...acting.map(({ id, name: whose, relation }) => ({ value: id, label: `${whose} (${relation})` })),
            ]}
            {...form.field("contactId")}
          />
        ) : null}
        {actsFor || isMinor ? (
          <TextArea
            label={actsFor ? "Anything to add" : "Why may they see the record?"}
            optional={actsFor}
            help="Think of what they could do with it: notes that would endanger the client are withheld one by one, or the view is not given at all."
            {...form.field("ground")}
          />
        ) : null}
      </FormShell>
    </Dialog>
  );
}
