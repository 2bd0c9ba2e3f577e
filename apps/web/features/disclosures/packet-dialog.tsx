import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { SealFields } from "./seal-fields.tsx";
import { checkSeal, makeFile, noSeal, sealFields } from "./sealing.ts";
import type { Sent } from "./sent-packet.tsx";

interface PacketDialogProps {
  readonly disclosureId: string;
  readonly onMade: (sent: Sent) => void;
  readonly onClose: () => void;
}

/** The packet of a release once more: a passphrase is kept by nobody, so it is given anew. */
export function PacketDialog({ disclosureId, onMade, onClose }: PacketDialogProps) {
  const form = useForm({
    initial: noSeal,
    check: checkSeal,
    send: (values) => makeFile(disclosureId, values),
    fields: sealFields,
    onDone: (name, { leaving }) => {
      onClose();
      onMade({ leaving, name, isFailed: false });
    },
  });
  return (
    <Dialog title="The packet once more" isOpen onClose={onClose}>
      <FormShell form={form} action="Make it" onCancel={onClose}>
        <p>What went that day, without anything that changed since.</p>
        <SealFields form={form} />
      </FormShell>
    </Dialog>
  );
}
