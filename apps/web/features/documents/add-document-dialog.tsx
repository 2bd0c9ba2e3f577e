import { useEffect, useRef, useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { sendDocument } from "./api.ts";
import { acceptedTypes, checkDocument, sizeWords } from "./document-words.ts";

interface AddDocumentProps {
  /** Where in the API it is sent to. */
  readonly path: string;
  readonly words: {
    readonly title: string;
    readonly action: string;
    readonly done: string;
    /** What its own title could be. */
    readonly example: string;
  };
  readonly mostBytes: number;
  readonly onClose: () => void;
}

interface Values {
  readonly file: File | null;
  readonly title: string;
}

/** A file and its title. The title is asked for, because a file's own name may say too much or nothing. */
export function AddDocumentDialog({ path, words, mostBytes, onClose }: AddDocumentProps) {
  const refresh = useRefresh();
  const [sent, setSent] = useState<number | null>(null);
  const leaving = useLeaving();
  const initial: Values = { file: null, title: "" };
  const form = useForm({
    initial,
    check: (values) => checkDocument(values, mostBytes),
    send: async ({ file, title }) => {
      if (file === null) throw new Error("Cannot send the document: no file was chosen");
      setSent(0);
      try {
        await sendDocument({ path, title, file, onProgress: setSent, signal: leaving.current.signal });
      } finally {
        setSent(null);
      }
    },
    onDone: () => {
      refresh();
      toast(words.done);
      onClose();
    },
  });
  const file = form.field("file");
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <FormShell form={form} action={words.action} onCancel={onClose}>
        <FileField
          label="File"
          help={`A PDF or a picture (PNG, JPEG, WebP, TIFF, GIF) of at most ${sizeWords(mostBytes)}.`}
          accept={acceptedTypes}
          {...file}
        />
        <TextField label="Title" autoComplete="off" help={words.example} {...form.field("title")} />
        {sent === null || file.value === null ? null : (
          <Progress
            label="Sending the document"
            done={sent}
            total={file.value.size}
            words={
              sent < file.value.size ? `${sizeWords(sent)} of ${sizeWords(file.value.size)} sent` : "Looking at it"
            }
          />
        )}
      </FormShell>
    </Dialog>
  );
}

/** Whoever leaves the dialog stops the sending: nothing of it is kept. */
function useLeaving() {
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  return leaving;
}
