import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { listKept } from "./api.ts";
import type { NoteVersion } from "./book/note-content.ts";
import type { Book } from "./book/open-book.ts";
import { useAct } from "./use-act.ts";
import { VersionRows } from "./version-rows.tsx";

interface KeptVersionsProps {
  readonly book: Book;
  readonly noteId: string;
  readonly onTakeBack: (version: NoteVersion) => void;
}

/** What a legal hold kept of a note: asked for only when its author wants to see it, and opened here. */
export function KeptVersions({ book, noteId, onTakeBack }: KeptVersionsProps) {
  const act = useAct();
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null);
  const ask = () => act.run(async () => setVersions(await book.openKept(noteId, await listKept(noteId))));
  if (versions === null) {
    return (
      <div className="kept-versions">
        <p className="quiet small">
          While the legal hold stands, the server keeps every version that was sent. Asking for them tells it which
          sealed item you look at, and no word of it.
        </p>
        <p className="field-error" role="alert" hidden={act.problem === null}>
          {act.problem}
        </p>
        <Button size="s" isPending={act.isBusy} onPress={ask}>
          Versions kept by the hold
        </Button>
      </div>
    );
  }
  return (
    <div className="kept-versions">
      <p className="small" role="status">
        {versions.length === 0 ? "The hold has kept no earlier version of this note." : "Kept by the legal hold"}
      </p>
      <VersionRows label="Versions kept by the hold" versions={versions} onTakeBack={onTakeBack} />
    </div>
  );
}
