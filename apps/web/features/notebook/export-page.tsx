import { exportNotebook, utf8, zip } from "@goldthread/vault";
import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { useMe } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteContent } from "./book/note-content.ts";
import { kindWords } from "./kind-words.ts";
import { useAct } from "./use-act.ts";

/** The whole book as files that the recovery key opens with the public tool: on leaving, or for a copy at home. */
export function ExportPage({ book }: { readonly book: Book }) {
  const act = useAct();
  const { practice } = useMe();
  const [done, setDone] = useState(0);
  const total = book.cards().length;
  const make = () =>
    act.run(async () => {
      setDone(0);
      const notes: { day: string; text: string }[] = [];
      for (const { id } of book.cards().toReversed()) {
        const note = await book.read(id);
        if (note === null) continue;
        const versions = await book.versions(id);
        notes.push({ day: note.day, text: [renderNote(note), ...versions.map(renderVersion)].join("\n\n") });
      }
      const files = await exportNotebook(notes, book.recoveryRecipient, setDone);
      const archive = zip([{ name: "READ-ME.txt", bytes: utf8(readMe(practice.name)) }, ...files]);
      saveFile({ file: new Blob([archive], { type: "application/zip" }), name: "private-notebook.zip" });
      toast("The archive is saved. Every note in it is sealed for your recovery key.");
    });
  return (
    <section className="room-column" aria-labelledby="export-title">
      <h2 id="export-title">Take the whole notebook with you</h2>
      <p>
        One archive with a sealed file for each note. Your printed recovery key opens them with the public tool “age”,
        on any computer and without Goldthread. The notes in this notebook stay as they are.
      </p>
      {act.isBusy ? (
        <Progress label="Export" done={done} total={total} words={`Sealing note ${done} of ${total}`} />
      ) : null}
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <div className="form-foot">
        <Button tone="main" icon="download" isPending={act.isBusy} onPress={make}>
          Save the archive
        </Button>
      </div>
    </section>
  );
}

function renderNote({ day, kind, title, about, text }: NoteContent): string {
  const head = [dayWords(day), kindWords[kind], about.name].filter((part) => part !== "").join(" · ");
  return [head, ...(title === "" ? [] : [title]), "", text].join("\n");
}

function renderVersion({
  at,
  title,
  text,
}: {
  readonly at: string;
  readonly title: string;
  readonly text: string;
}): string {
  return [`Before, ${at}`, ...(title === "" ? [] : [title]), "", text].join("\n");
}

function readMe(practice: string): string {
  return `Private notes from ${practice}, sealed for their author's recovery key.

1. Get the tool "age" (age-encryption.org).
2. Write the line that begins with AGE-SECRET-KEY-1 from your printed recovery key into a file, say key.txt.
3. age --decrypt -i key.txt note-00001.txt.age

Whoever holds the recovery key can read these files. Delete key.txt when you are done.
`;
}
