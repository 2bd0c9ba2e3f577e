import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useClientChoices } from "../clients/api.ts";
import { placeHold } from "./api.ts";

interface Values {
  readonly client: Choice | null;
  readonly text: string;
  readonly reason: string;
  readonly reference: string;
}

/** On any record, due or not. It stands until it is lifted, whatever any rule says. */
export function PlaceHoldDialog({ onClose }: { readonly onClose: () => void }) {
  const refresh = useRefresh();
  const initial: Values = { client: null, text: "", reason: "", reference: "" };
  const form = useForm({
    initial,
    check: ({ client, reason }) => ({
      ...(client === null ? { client: "Choose the record that is held." } : {}),
      ...(reason.trim() === "" ? { reason: "Enter why it is held." } : {}),
    }),
    send: ({ client, reason, reference }) =>
      placeHold({ clientId: client?.id ?? "", reason: reason.trim(), reference: reference.trim() }),
    fields: { clientId: "client" },
    onDone: (_, { client }) => {
      refresh();
      toast(`The record of ${client?.label ?? "this client"} is held.`);
      onClose();
    },
  });
  const { values, errors, set } = form;
  const choices = useClientChoices(values.text, []);
  return (
    <Dialog title="Place a legal hold" isOpen onClose={onClose}>
      <FormShell form={form} action="Place the hold" onCancel={onClose}>
        <p>
          Nothing of the record is destroyed or deleted until it is lifted. The care team sees that it stands and why.
          Their private notebooks are held apart from it, author by author.
        </p>
        <ComboBox
          label="Record"
          text={values.text}
          onText={(text) => set({ text })}
          chosen={values.client}
          onChoose={(client) => set({ client })}
          choices={choices}
          empty="No record has a name like this."
          error={errors["client"]}
        />
        <TextArea label="Why it is held" rows={2} {...form.field("reason")} />
        <TextField
          label="Reference"
          help="The case, the order or the letter, if there is one."
          autoComplete="off"
          {...form.field("reference")}
        />
      </FormShell>
    </Dialog>
  );
}
