import { useQuery } from "@tanstack/react-query";
import { Icon } from "../../ui/icon.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { pinnedPartQuery, type Writer } from "../writer/api.ts";
import { NoteText } from "../writer/note-text.tsx";

/** The shared part as an earlier signature pinned it: every note that is signed later refers to this very version. */
export function PinnedPart({ writer }: { readonly writer: Writer }) {
  const noteId = writer.members.find(({ draft }) => draft.noteId !== null)?.draft.noteId ?? null;
  if (writer.draft === null) return <p className="quiet">The shared part is somebody else's to write.</p>;
  return (
    <section className="shared-part pinned" data-shared-part="" aria-label="Shared part, pinned">
      {noteId === null ? (
        <p className="quiet">The shared part is signed and cannot be changed.</p>
      ) : (
        <PinnedWords noteId={noteId} />
      )}
    </section>
  );
}

function PinnedWords({ noteId }: { readonly noteId: string }) {
  const { data, error } = useQuery(pinnedPartQuery(noteId));
  if (error !== null) return <p className="quiet">The pinned shared part did not load. {error.message}</p>;
  if (data === undefined) return <Skeleton lines={4} label="Loading the shared part" />;
  if (data === null) return <p className="quiet">These notes refer to no shared part.</p>;
  return (
    <>
      <p className="pinned-version small">
        <Icon name="check" /> Signed{data.version === null ? "" : `, version ${data.version}`}. Notes signed from now on
        refer to this version.
      </p>
      <div className="pinned-words">
        <NoteText content={data} onTakeOver={null} level={2} />
      </div>
    </>
  );
}
