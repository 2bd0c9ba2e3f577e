import { useEffect, useState } from "react";
import type { Book } from "./book/open-book.ts";
import type { NoteVersion } from "./book/note-content.ts";
import { KeptVersions } from "./kept-versions.tsx";
import { VersionRows } from "./version-rows.tsx";

interface VersionsPanelProps {
  readonly book: Book;
  readonly noteId: string;
  readonly isHeld: boolean;
  readonly onTakeBack: (version: NoteVersion) => void;
}

/** What the note said before each sitting; under a legal hold, also what the hold kept. */
export function VersionsPanel({ book, noteId, isHeld, onTakeBack }: VersionsPanelProps) {
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void book.versions(noteId).then((found) => {
      if (isHere) setVersions(found);
    });
    return () => {
      isHere = false;
    };
  }, [book, noteId]);
  if (versions === null) return null;
  return (
    <>
      {versions.length === 0 ? <p className="quiet small">It says what it said from the beginning.</p> : null}
      <VersionRows label="Earlier versions" versions={versions} onTakeBack={onTakeBack} />
      {isHeld ? <KeptVersions book={book} noteId={noteId} onTakeBack={onTakeBack} /> : null}
    </>
  );
}
