import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { WhichScan } from "../disclosures/which-scan.tsx";
import { type DocumentToSign, recordSignature } from "./api.ts";

interface SignedDialogProps {
  readonly document: DocumentToSign;
  readonly signer: string;
  readonly how: "paper" | "screen";
  readonly onClose: () => void;
}

/** On the clinician's screen the words stand in full: whoever signs reads them here, and writes their name under them. */
export function SignedDialog({ document, signer, how, onClose }: SignedDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const isPaper = how === "paper";
  const form = useForm({
    initial: { name: isPaper ? signer : "", relation: "", on: dayShort(today), scanId: "" },
    check: ({ name, on }) => ({
      ...(name.trim() === "" ? { name: isPaper ? "Enter who signed it." : "Write your name to sign." } : {}),
      ...(isPaper ? checkDay({ on }, today) : {}),
    }),
    send: ({ name, relation, on, scanId }) =>
      recordSignature({
        clientDocumentId: document.id,
        how,
        name,
        relation,
        on: (isPaper ? readDateField(on, today) : null) ?? today,
        scanId: scanId === "" ? null : scanId,
      }),
    onDone: () => {
      refresh();
      toast("The signature stands in the chart.");
      onClose();
    },
  });
  return (
    <Dialog title={document.title} isOpen onClose={onClose} size={isPaper ? "m" : "l"}>
      <FormShell form={form} action={isPaper ? "Put it down" : "Sign"} onCancel={onClose}>
        {isPaper ? null : <p className="document-words">{document.text}</p>}
        <TextField
          label={isPaper ? "Signed by" : "Your name"}
          autoComplete="off"
          help={isPaper ? undefined : `Turn the screen: ${signer} reads the words above and writes their name.`}
          {...form.field("name")}
        />
        <TextField
          label="By what right"
          optional
          autoComplete="off"
          help="Where somebody signs in another’s place: guardian, parent with custody."
          {...form.field("relation")}
        />
        {isPaper ? (
          <>
            <DateField label="On" today={today} {...form.field("on")} />
            <WhichScan clientId={document.clientId} label="Its scan" optional {...form.field("scanId")} />
          </>
        ) : null}
      </FormShell>
    </Dialog>
  );
}
