import { documentTemplateOf } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { PersonDialog } from "../chart/person-dialog.tsx";
import { askForDocument, type DocumentsToSign, type DocumentWording, wordingsQuery } from "./api.ts";
import { AskedWords } from "./asked-words.tsx";
import { type Asking, beginAsking, checkAsking, kindsChanged, turnTo, wordingOf, type Wordings } from "./asking.ts";
import { useFirstBlank } from "./use-first-blank.ts";
import { WhoIsAsked } from "./who-is-asked.tsx";
import { WordingDialog } from "./wording-dialog.tsx";
import { WordingOrigin } from "./wording-origin.tsx";
import { kindOptions, wordingsOf } from "./wordings.ts";

export interface LeftAsking {
  readonly clientId: string;
  readonly asking: Asking;
}

interface AskDialogProps {
  readonly clientId: string;
  readonly name: string;
  readonly agreements: DocumentsToSign["groupAgreements"];
  /** What was typed and not asked, for when the dialog is opened again. */
  readonly left: LeftAsking | null;
  /** Called with every change; with null once it was asked. MUST be the same function at every render. */
  readonly onLeft: (left: LeftAsking | null) => void;
  readonly onClose: () => void;
}

/** Whoever asks reads the words first, fills what is open in them and may change every one. */
export function AskDialog(props: AskDialogProps) {
  const { data, isPending } = useQuery(wordingsQuery);
  return (
    <Dialog title="Ask to sign" isOpen onClose={props.onClose} size="l">
      {isPending ? (
        <Skeleton lines={6} />
      ) : (
        <AskForm {...props} kept={data?.wordings ?? null} mayKeep={data?.mayKeep ?? false} />
      )}
    </Dialog>
  );
}

interface AskFormProps extends AskDialogProps {
  /** Null where they did not come. */
  readonly kept: readonly DocumentWording[] | null;
  readonly mayKeep: boolean;
}

function AskForm({ clientId, name, agreements, left, onLeft, kept, mayKeep, onClose }: AskFormProps) {
  const refresh = useRefresh();
  const { practice } = useMe();
  // As they were when the dialog opened: words must not change under the hand.
  const [known] = useState({ practice: practice.name, wordings: kept ?? [], agreements });
  const [beside, setBeside] = useState<"person" | "wording" | null>(null);
  const wordings: Wordings = (kind) => wordingsOf(kind, known);
  const form = useForm({
    initial: leftFor(clientId, left) ?? beginAsking(kindOptions[0]?.value ?? "", wordings),
    check: checkAsking,
    fields: { template: "kind", agreementId: "wording", wordingVersionId: "wording" },
    send: (asking) => askForDocument({ clientId, ...inputOf(asking, wordings) }),
    onDone: (_, asking) => {
      refresh();
      const byClient = inputOf(asking, wordings).contactId === null;
      toast(`Asked. It can be signed ${byClient ? "in the client’s own view, " : ""}on paper or on your screen.`);
      onLeft(null);
      onClose();
    },
  });
  useFirstBlank(form);
  const { values } = form;
  useEffect(() => {
    onLeft({ clientId, asking: values });
  }, [onLeft, clientId, values]);
  const choices = wordings(values.kind);
  return (
    <>
      <FormShell form={form} action="Ask for the signature" onCancel={onClose}>
        <Select
          label="What"
          help={documentTemplateOf(values.kind)?.when}
          error={form.errors["kind"]}
          options={kindOptions}
          value={values.kind}
          onChange={(kind) => form.set(turnTo(values, { kind }, wordings))}
        />
        <ChangedElsewhere values={values} />
        {isForOthers(values.kind) ? (
          <WhoIsAsked
            clientId={clientId}
            name={name}
            value={values.contactId}
            error={form.errors["contactId"]}
            onChange={(contactId) => form.set({ contactId })}
            onAdd={() => setBeside("person")}
          />
        ) : null}
        {choices.length > 1 ? (
          <Select
            label="Wording"
            error={form.errors["wording"]}
            options={choices.map(({ key, label }) => ({ value: key, label }))}
            value={values.wording}
            onChange={(wording) => form.set(turnTo(values, { kind: values.kind, wording }, wordings))}
          />
        ) : null}
        <WordingOrigin wording={wordingOf(values, wordings)} isMissingOwn={kept === null} />
        <TextField label="Title" autoComplete="off" {...form.field("title")} />
        <AskedWords form={form} wordings={wordings} onKeep={mayKeep ? () => setBeside("wording") : undefined} />
      </FormShell>
      {beside === "person" ? (
        <PersonDialog
          clientId={clientId}
          person={null}
          onAdded={(contactId) => form.set({ contactId })}
          onClose={() => setBeside(null)}
        />
      ) : null}
      {beside === "wording" ? (
        <WordingDialog
          before={null}
          begin={{ template: documentTemplateOf(values.kind)?.id ?? null, title: values.title, text: values.text }}
          onClose={() => setBeside(null)}
        />
      ) : null}
    </>
  );
}

/** Never what was typed for somebody else. */
function leftFor(clientId: string, left: LeftAsking | null): Asking | null {
  return left?.clientId === clientId ? left.asking : null;
}

function isForOthers(kind: string): boolean {
  return documentTemplateOf(kind)?.signers.includes("other-adult") ?? true;
}

function inputOf({ kind, wording, title, text, contactId }: Asking, wordings: Wordings) {
  const { agreementId = null, kept = null } = wordingOf({ kind, wording }, wordings) ?? {};
  return {
    template: documentTemplateOf(kind)?.id ?? null,
    title,
    text,
    // Somebody who was chosen under another kind is not asked for what only the client signs.
    contactId: isForOthers(kind) && contactId !== "" ? contactId : null,
    agreementId,
    wordingVersionId: kept?.versionId ?? null,
  };
}

/** So that nobody thinks their words are gone. */
function ChangedElsewhere({ values }: { readonly values: Asking }) {
  const kinds = kindsChanged(values);
  if (kinds.length === 0) return null;
  const titles = kindOptions.filter(({ value }) => kinds.includes(value)).map(({ label }) => label);
  return (
    <p className="small quiet" role="status">
      What you changed under {titles.join(", ")} is kept, and comes back when you choose it again.
    </p>
  );
}
