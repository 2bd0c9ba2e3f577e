import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { downloadPacket, downloadWhole } from "./api.ts";
import { SealFields } from "./seal-fields.tsx";
import { checkSeal, noSeal, sealFields, sealedOf } from "./sealing.ts";

/** The packet of a release once more: a passphrase is kept by nobody, so it is given anew. */
export function PacketDialog({
  disclosureId,
  onClose,
}: {
  readonly disclosureId: string;
  readonly onClose: () => void;
}) {
  const form = useForm({
    initial: noSeal,
    check: checkSeal,
    send: (values) =>
      values.leaving === "pages" ? downloadPacket(disclosureId) : downloadWhole(disclosureId, sealedOf(values)),
    fields: sealFields,
    onDone: () => {
      toast("The packet is made.");
      onClose();
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
