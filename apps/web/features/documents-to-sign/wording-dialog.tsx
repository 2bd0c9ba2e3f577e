import { documentTemplateOf } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addWording, changeWording, type DocumentWording } from "./api.ts";
import { kindOptions } from "./wordings.ts";

interface WordingDialogProps {
  /** Null: a new one. */
  readonly before: DocumentWording | null;
  readonly begin: Pick<DocumentWording, "template" | "title" | "text">;
  readonly onClose: () => void;
}

/** The practice's own words for a kind of document. Another wording is another version: what was asked stays as it was. */
export function WordingDialog({ before, begin, onClose }: WordingDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { kind: begin.template ?? "", title: begin.title, text: begin.text },
    check: ({ title, text }) => ({
      ...(title.trim() === "" ? { title: "Enter a title." } : {}),
      ...(text.trim() === "" ? { text: "Enter the words to ask with." } : {}),
    }),
    fields: { template: "kind" },
    send: ({ kind, ...words }) =>
      before === null
        ? addWording({ template: documentTemplateOf(kind)?.id ?? null, ...words })
        : changeWording({ wordingId: before.id, version: before.version, ...words }),
    onDone: ({ version }, { title }) => {
      refresh();
      toast(before === null ? `${title.trim()} is kept for your practice.` : `Kept as version ${version}.`);
      onClose();
    },
  });
  return (
    <Dialog
      title={before === null ? "A wording of your practice’s own" : `Change ${before.title}`}
      isOpen
      onClose={onClose}
      size="l"
    >
      <FormShell form={form} action={before === null ? "Keep it" : "Keep as a new version"} onCancel={onClose}>
        {before === null ? <Select label="What" options={kindOptions} {...form.field("kind")} /> : null}
        <TextField
          label="Title"
          help="As whoever signs reads it. Each wording of one kind has a title of its own."
          autoComplete="off"
          {...form.field("title")}
        />
        <TextArea
          label="The words to ask with"
          help="{practice} is filled in by itself; another word in braces, such as {fee}, by whoever asks. Write nothing about a client into it."
          rows={14}
          {...form.field("text")}
        />
      </FormShell>
    </Dialog>
  );
}
