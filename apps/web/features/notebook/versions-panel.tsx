import { useEffect, useState } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteVersion } from "./book/note-content.ts";

interface VersionsPanelProps {
  readonly book: Book;
  readonly noteId: string;
  readonly onTakeBack: (version: NoteVersion) => void;
}

/** What the note said before each sitting, the newest first. */
export function VersionsPanel({ book, noteId, onTakeBack }: VersionsPanelProps) {
  const zone = useZone();
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
  if (versions.length === 0) return <p className="quiet small">It says what it said from the beginning.</p>;
  return (
    <ul className="room-rows" aria-label="Earlier versions">
      {versions.toReversed().map((version) => (
        <li key={version.at} className="room-row">
          <details>
            <summary>{momentWords(version.at, zone)}</summary>
            {version.title === "" ? null : <p>{version.title}</p>}
            <p className="reading">{version.text}</p>
            <Button size="s" onPress={() => onTakeBack(version)}>
              Write it like this again
            </Button>
          </details>
        </li>
      ))}
    </ul>
  );
}
