import { useEffect, useRef } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useActingToday } from "../care-consent/use-acting.ts";
import { WhoSigns } from "../care-consent/who-signs.tsx";
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
  const people = useActingToday(document.clientId);
  const form = useForm({
    initial: { name: "", contactId: "", on: dayShort(today), scanId: "" },
    check: ({ name, on }) => ({
      ...(!isPaper && name.trim() === "" ? { name: "Write your name to sign." } : {}),
      ...(isPaper ? checkDay({ on }, today) : {}),
    }),
    send: ({ name, contactId, on, scanId }) =>
      recordSignature({
        clientDocumentId: document.id,
        how,
        name: isPaper && contactId === "" ? signer : name,
        contactId: contactId === "" ? null : contactId,
        on: (isPaper ? readDateField(on, today) : null) ?? today,
        scanId: scanId === "" ? null : scanId,
      }),
    onDone: () => {
      refresh();
      toast("The signature stands in the chart.");
      onClose();
    },
  });
  const acting = people?.find(({ id }) => id === form.values.contactId);
  return (
    // The screen is turned: whoever reads there sees the words, and nothing of the chart behind them.
    <Dialog title={document.title} isOpen onClose={onClose} size={isPaper ? "m" : "l"} covers={!isPaper}>
      <FormShell form={form} action={isPaper ? "Put it down" : "Sign"} onCancel={onClose}>
        {document.contact === null ? (
          <WhoSigns
            clientId={document.clientId}
            clientName={signer}
            label={isPaper ? "Who signed" : "Who signs"}
            {...form.field("contactId")}
          />
        ) : (
          <p>{signer} signs for themself.</p>
        )}
        {isPaper ? null : <WordsToRead text={document.text} />}
        {isPaper ? null : (
          <TextField
            label="Your name"
            autoComplete="off"
            help={`Turn the screen: ${acting?.name ?? signer} reads the words above and writes their name.`}
            {...form.field("name")}
          />
        )}
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

/** Where nothing has to be chosen before, reading begins with the first word, and not at the field under the last one. */
function WordsToRead({ text }: { readonly text: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (words.current?.closest("form")?.querySelector("select") == null) words.current?.focus();
  }, []);
  return (
    <p ref={words} className="document-words" tabIndex={-1}>
      {text}
    </p>
  );
}
