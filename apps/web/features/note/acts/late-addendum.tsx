import { useQuery } from "@tanstack/react-query";
import { noteOfDraftQuery } from "../api.ts";
import { AddendumDialog } from "./addendum-dialog.tsx";

interface LateAddendumProps {
  readonly draftId: string;
  readonly words: string;
  readonly onClose: () => void;
  /** The words stand in the record now: the device need not keep them. */
  readonly onAdded: () => void;
}

/** Words that came after the signature, as an addendum to the note that was signed. */
export function LateAddendum({ draftId, words, onClose, onAdded }: LateAddendumProps) {
  const { data } = useQuery(noteOfDraftQuery(draftId));
  if (data === undefined || data.noteId === null) return null;
  return (
    <AddendumDialog
      noteId={data.noteId}
      canAddToShared={data.isShared}
      isOfSharedPart={data.isShared}
      words={words}
      onClose={onClose}
      onAdded={onAdded}
    />
  );
}
