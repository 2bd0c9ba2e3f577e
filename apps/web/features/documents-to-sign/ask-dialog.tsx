import { templateCaution, type DocumentTemplate } from "@goldthread/clinical/documents-to-sign/document-template.ts";
import { blanksIn, fillTemplate } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import { documentTemplateOf, documentTemplates } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { peopleQuery } from "../chart/api.ts";
import { sourceWords } from "../disclosures/disclosure-words.ts";
import { askForDocument, type DocumentsToSign } from "./api.ts";

interface AskDialogProps {
  readonly clientId: string;
  readonly name: string;
  readonly agreements: DocumentsToSign["groupAgreements"];
  readonly onClose: () => void;
}

interface Values {
  readonly template: string;
  readonly title: string;
  readonly text: string;
  readonly contactId: string;
  readonly agreementId: string;
}

/** Whoever asks reads the words first, fills what is open in them and may change every one. */
export function AskDialog({ clientId, name, agreements, onClose }: AskDialogProps) {
  const refresh = useRefresh();
  const { practice } = useMe();
  const begin = (template: DocumentTemplate | undefined): Values => ({
    template: template?.id ?? "",
    title: template?.title ?? "",
    text: template === undefined ? "" : fillTemplate(template, { practice: practice.name }),
    contactId: "",
    agreementId: "",
  });
  const form = useForm({
    initial: begin(documentTemplates[0]),
    check: checkValues,
    send: ({ template, contactId, agreementId, ...values }) =>
      askForDocument({
        ...values,
        clientId,
        template: documentTemplateOf(template)?.id ?? null,
        contactId: contactId === "" ? null : contactId,
        agreementId: agreementId === "" ? null : agreementId,
      }),
    onDone: (_, { contactId }) => {
      refresh();
      toast(contactId === "" ? "Asked. It waits in the client’s own view." : "Asked. It waits to be signed here.");
      onClose();
    },
  });
  const template = documentTemplateOf(form.values.template);
  const chooseWording = (agreementId: string) => {
    const agreement = agreements.find((one) => one.agreementId === agreementId);
    const { title, text } = begin(template);
    form.set(
      agreement === undefined
        ? { agreementId: "", title, text }
        : { agreementId, title: `Agreement of the group: ${agreement.group}`, text: agreement.text },
    );
  };
  return (
    <Dialog title="Ask to sign" isOpen onClose={onClose} size="l">
      <FormShell form={form} action="Ask for the signature" onCancel={onClose}>
        <Select
          label="What"
          help={template?.when}
          options={[...documentTemplates.map(({ id, title }) => ({ value: id, label: title })), ownWording]}
          value={form.values.template}
          onChange={(id) => form.set(begin(documentTemplateOf(id)))}
        />
        <WhoSigns
          clientId={clientId}
          name={name}
          isForOthers={template === undefined || template.signers.includes("other-adult")}
          value={form.values.contactId}
          error={form.errors["contactId"]}
          onChange={(contactId) => form.set({ contactId })}
        />
        {template?.id === "group-agreement" && agreements.length > 0 ? (
          <Select
            label="Which wording"
            options={[
              { value: "", label: "The wording to begin with" },
              ...agreements.map(({ agreementId, group, version }) => ({
                value: agreementId,
                label: `${group}, version ${version}`,
              })),
            ]}
            value={form.values.agreementId}
            onChange={chooseWording}
          />
        ) : null}
        {template === undefined || form.values.agreementId !== "" ? null : <Caution template={template} />}
        <TextField label="Title" autoComplete="off" {...form.field("title")} />
        {form.values.agreementId === "" ? (
          <TextArea
            label="The exact words"
            rows={14}
            help="This is what is signed, and it cannot be changed once it is asked for."
            {...form.field("text")}
          />
        ) : (
          <p className="document-words">{form.values.text}</p>
        )}
      </FormShell>
    </Dialog>
  );
}

const ownWording = { value: "", label: "Your own words" } as const;

function checkValues({ title, text }: Values): Record<string, string> {
  const blanks = blanksIn(text);
  return {
    ...(title.trim() === "" ? { title: "Enter a title." } : {}),
    ...(text.trim() === "" ? { text: "Enter what is to be signed." } : {}),
    ...(blanks.length > 0 ? { text: `Fill what is open: ${blanks.join(", ")}.` } : {}),
  };
}

function Caution({ template: { adapt, sources } }: { readonly template: DocumentTemplate }) {
  return (
    <Notice tone="warn">
      <p>{templateCaution}</p>
      <p>{adapt}</p>
      {sources.map((source) => (
        <p key={source.cite} className="quiet small">
          {sourceWords(source)}
        </p>
      ))}
    </Notice>
  );
}

interface WhoSignsProps {
  readonly clientId: string;
  readonly name: string;
  readonly isForOthers: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (contactId: string) => void;
}

/** The client; or an adult who sits in their sessions, of the people who stand in the chart. */
function WhoSigns({ clientId, name, isForOthers, value, error, onChange }: WhoSignsProps) {
  const { data } = useQuery({ ...peopleQuery(clientId), enabled: isForOthers });
  if (!isForOthers) return null;
  const people = (data?.contacts ?? []).filter(({ endedOn }) => endedOn === null);
  return (
    <Select
      label="Who signs"
      help="Somebody else signs for themself, on paper or on your screen, and it is not shown to the client. Add them under Contacts and guardians first."
      error={error}
      options={[
        { value: "", label: name },
        ...people.map((person) => ({ value: person.id, label: `${person.name} (${person.relation})` })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
