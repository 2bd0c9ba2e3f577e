import { authorisationLaws } from "@goldthread/clinical/disclosure/authorisation-laws/states/index.ts";
import { authorisationText, authorisationTitle } from "@goldthread/clinical/disclosure/authorisation-text.ts";
import { toHex } from "@goldthread/ledger/hex.ts";
import { sha256 } from "@goldthread/ledger/sha256.ts";
import { useEffect, useRef } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useActingToday } from "../care-consent/use-acting.ts";
import { WhoSigns } from "../care-consent/who-signs.tsx";
import { addAuthorisation } from "./api.ts";
import { type AuthorisationValues, type paperOf, readFormOf, signedFormOf } from "./authorisation-values.ts";

interface SignOnScreenProps {
  readonly values: AuthorisationValues;
  readonly whose: Parameters<typeof paperOf>[1];
  readonly clientName: string;
  /** The states' laws that hold for the record, by their ids. */
  readonly laws: readonly string[];
  readonly onSigned: () => void;
  readonly onClose: () => void;
}

/** The screen is turned: whoever signs reads the words in full, in type of 14 point, with nothing of the chart behind them. */
export function SignOnScreenDialog({ values, whose, clientName, laws, onSigned, onClose }: SignOnScreenProps) {
  const refresh = useRefresh();
  const people = useActingToday(whose.clientId);
  const form = readFormOf(values, whose);
  const text = authorisationText(form, {
    practice: whose.discloser,
    client: clientName,
    laws: authorisationLaws.filter(({ id }) => laws.includes(id)),
    day: whose.today,
  });
  const signing = useForm({
    initial: { name: "", contactId: "" },
    check: ({ name }): Record<string, string> => (name.trim() === "" ? { name: "Write your name to sign." } : {}),
    send: ({ name, contactId }) =>
      addAuthorisation({
        ...signedFormOf({ ...values, signedOn: dayShort(whose.today), documentId: "", signedBy: name }, whose),
        signerContactId: contactId === "" ? null : contactId,
        onScreen: { textDigest: toHex(sha256(text)) },
      }),
    fields: { signerContactId: "contactId", clientSignedToo: "contactId" },
    onDone: () => {
      refresh();
      toast("Signed, and on file. Its copy for whoever signed is in the list.");
      onSigned();
    },
  });
  const acting = people?.find(({ id }) => id === signing.values.contactId);
  return (
    <Dialog title={authorisationTitle(form)} isOpen onClose={onClose} size="l" covers>
      <FormShell form={signing} action="Sign" onCancel={onClose}>
        <WhoSigns clientId={whose.clientId} clientName={clientName} label="Who signs" {...signing.field("contactId")} />
        <WordsToRead text={text} />
        <TextField
          label="Your name"
          autoComplete="off"
          help={`Turn the screen: ${acting?.name ?? clientName} reads the words above and writes their name.`}
          {...signing.field("name")}
        />
      </FormShell>
    </Dialog>
  );
}

/** Reading begins here and not at the field under the last word; the title and who signs stay in sight above. */
function WordsToRead({ text }: { readonly text: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  return (
    <p ref={words} className="authorisation-words" tabIndex={-1}>
      {text}
    </p>
  );
}
