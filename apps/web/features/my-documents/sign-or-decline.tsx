import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { giveUpWords, hasWords, useKeptForm } from "../my-acts/kept-words.ts";
import { declineDocument, type MyDocument, signDocument } from "./api.ts";

/** Under the words: the signature, by the same proof as under the plan, and a way to say no. */
export function SignOrDecline({ document: { id, textDigest } }: { readonly document: MyDocument }) {
  const refresh = useRefresh();
  const [isDeclining, setDeclining] = useState(() => hasWords(`decline ${id}`));
  const form = useForm({
    initial: { passphrase: "" },
    check: ({ passphrase }) => (passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    send: ({ passphrase }) => signDocument({ clientDocumentId: id, textDigest, passphrase }),
    onDone: () => {
      refresh();
      window.scrollTo({ top: 0 });
      toast("Signed. You can keep a copy.");
    },
  });
  return (
    <section className="my-sign" aria-labelledby="sign-document">
      <h2 id="sign-document">Sign this document</h2>
      <p>
        Your signature says that you have read the words above and agree to them. If something is not clear, ask your
        clinician first.
      </p>
      <FormShell form={form} action="Sign it" label="Sign this document">
        <PassphraseField help="The one that you sign in with, given again." {...form.field("passphrase")} />
      </FormShell>
      <div>
        <Button size="s" tone="quiet" onPress={() => setDeclining(true)}>
          I do not want to sign this
        </Button>
      </div>
      {isDeclining ? <DeclineDialog documentId={id} onClose={() => setDeclining(false)} /> : null}
    </section>
  );
}

function DeclineDialog({ documentId, onClose }: { readonly documentId: string; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const place = `decline ${documentId}`;
  const leave = () => {
    giveUpWords(place);
    onClose();
  };
  const form = useKeptForm(place, {
    initial: { words: "" },
    send: ({ words }) => declineDocument({ clientDocumentId: documentId, words }),
    onDone: () => {
      refresh();
      onClose();
      toast("Declined. Your clinician sees it.");
    },
  });
  return (
    <Dialog title="Decline to sign" isOpen onClose={leave}>
      <FormShell form={form} action="Decline" onCancel={leave} keepsTyped>
        <p>
          You may say no. Your clinician sees that you declined, and talks with you about what it means. The practice
          can ask you again.
        </p>
        <TextArea label="Why, or what would have to be different" optional rows={4} {...form.field("words")} />
      </FormShell>
    </Dialog>
  );
}
