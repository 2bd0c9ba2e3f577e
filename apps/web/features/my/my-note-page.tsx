import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AskToAmend } from "../my-acts/ask-to-amend.tsx";
import { type MyNote, noteFile, noteQuery } from "./api.ts";
import { MyLink } from "./my-link.tsx";
import { MyPage } from "./my-page.tsx";

export function MyNotePage({ noteId, zone }: { readonly noteId: string; readonly zone: string }) {
  const asked = useQuery(noteQuery(noteId));
  const title = asked.data === undefined ? "Note" : `${asked.data.title}, ${dayWords(asked.data.day)}`;
  return (
    <MyPage title={title} asked={asked}>
      {(note) => (
        <>
          {note.notShown === null ? (
            <Words note={note} zone={zone} />
          ) : (
            <Notice title="Not shown here">
              <p>{note.notShown}</p>
            </Notice>
          )}
          <Neighbours note={note} />
        </>
      )}
    </MyPage>
  );
}

function Words({ note, zone }: { readonly note: MyNote; readonly zone: string }) {
  return (
    <article className="my-note">
      {note.isRedacted ? (
        <Notice tone="hint">
          <p>Words about other people were taken out. Yours are all here.</p>
        </Notice>
      ) : null}
      {note.sections.map(({ key, title, text }) => (
        <section key={key}>
          <h2>{title}</h2>
          <p className="my-words">{text}</p>
        </section>
      ))}
      <footer className="my-signed small quiet">
        {note.signatures.map(({ name, credential, meaning, at }) => (
          <p key={`${name} ${at}`}>
            Signed by {name}
            {credential === "" ? "" : `, ${credential}`}
            {meaning === "author" ? "" : ` (${meaning})`}, {momentWords(at, zone)}
          </p>
        ))}
      </footer>
      <AskToAmend noteId={note.id} />
      <Save noteId={note.id} />
    </article>
  );
}

function Save({ noteId }: { readonly noteId: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setProblem(null);
    await noteFile(noteId).then(saveFile, (error: Error) => setProblem(error.message));
  };
  return (
    <div className="my-actions">
      <Button icon="download" onPress={() => void save()}>
        Save as PDF
      </Button>
      <Button tone="quiet" icon="print" onPress={() => window.print()}>
        Print
      </Button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}

function Neighbours({ note: { earlier, later } }: { readonly note: MyNote }) {
  if (earlier === null && later === null) return null;
  return (
    <nav className="my-neighbours" aria-label="Other notes">
      {earlier === null ? <span /> : <MyLink to={`/my/notes/${earlier}`}>Earlier note</MyLink>}
      {later === null ? <span /> : <MyLink to={`/my/notes/${later}`}>Later note</MyLink>}
    </nav>
  );
}
