import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { narrative } from "@goldthread/clinical/formats/narrative.ts";
import { soap } from "@goldthread/clinical/formats/soap.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { useDraftSessions, useDraftState } from "../../drafts/use-drafts.ts";
import { useMe } from "../../shell/me.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { previousNotesQuery, type SignResult, type Writer } from "./api.ts";
import { beginWith } from "../contacts/begin-with.ts";
import { NoteDesk } from "./note-desk.tsx";
import { usualFormat } from "./offered-formats.ts";
import { SignedNote } from "./signed-note.tsx";
import { useChosenFormat } from "./use-note-draft.ts";

export interface IndividualWriterProps {
  readonly writer: Writer;
  readonly client: NonNullable<Writer["client"]>;
  readonly draft: NonNullable<Writer["draft"]>;
}

/** One client's note, from opening to signed. */
export function IndividualWriter(props: IndividualWriterProps) {
  const { draft } = props;
  const [result, setResult] = useState<SignResult | null>(null);
  const noteId = result?.notes[0]?.noteId ?? draft.noteId;
  if (result !== null || draft.state === "signed")
    return <SignedNote {...props} noteId={noteId} signedAt={result?.signedAt ?? null} />;
  return <OpenNote {...props} onSigned={setResult} />;
}

function OpenNote({
  writer,
  client,
  draft,
  onSigned,
}: IndividualWriterProps & { readonly onSigned: (result: SignResult) => void }) {
  const [session] = useDraftSessions([draft.id]);
  const previous = useQuery(previousNotesQuery(client.id, writer.session.start));
  const { practice, staff } = useMe();
  // Until then it is not known in which format the page should open, and it must not jump.
  if (session === undefined || previous.isPending) return <PageSkeleton />;
  const before = (previous.data ?? []).map(({ content }) => content);
  const usual = usualFormat(before, { named: practice.formats, authorId: staff.id }) ?? null;
  return <ReadyNote writer={writer} client={client} session={session} usual={usual} onSigned={onSigned} />;
}

interface ReadyNoteProps {
  readonly writer: Writer;
  readonly client: NonNullable<Writer["client"]>;
  readonly session: DraftSession;
  /** The format that they write this client's notes in: where nobody has chosen, that is what is shown. */
  readonly usual: string | null;
  readonly onSigned: (result: SignResult) => void;
}

function ReadyNote({ session, usual, ...props }: ReadyNoteProps) {
  const connection = useDraftState([session], () => session.state().connection);
  const chosen = useChosenFormat(session.doc);
  const { beginning, contact } = props.writer;
  const isOpening = connection === "opening";
  useEffect(() => {
    if (!isOpening) beginWith(session.doc, beginning);
  }, [isOpening, session, beginning]);
  if (isOpening) return <PageSkeleton />;
  // A contact is told in a few sentences, whatever the client's sessions are written in.
  const format = formatOf(chosen ?? (contact === null ? usual : narrative.id) ?? "") ?? soap;
  return <NoteDesk {...props} session={session} format={format} />;
}

function PageSkeleton() {
  return (
    <div className="page" data-width="wide">
      <Skeleton label="Opening the note" />
    </div>
  );
}
