import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { clientFormats, formatOf } from "@goldthread/clinical/formats/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { narrative } from "@goldthread/clinical/formats/narrative.ts";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SampleOfNote } from "../library/sample-of-note.tsx";
import { ShareButton } from "../sharing/share-button.tsx";
import { SharedNoteBar } from "../sharing/shared-note-bar.tsx";
import { WithheldNotice } from "../withholding/withheld-notice.tsx";
import { noteQuery, objectiveWordsQuery } from "./api.ts";
import { formatTitle } from "./format-title.ts";
import { CoSignBar } from "./acts/co-sign.tsx";
import { AdditionsBar } from "./acts/co-sign-additions.tsx";
import { placesOf } from "./acts/find-passage.ts";
import { ReturnedNotice } from "./acts/returned-notice.tsx";
import { History } from "./history.tsx";
import { retractionOf } from "./marked-text.ts";
import { useMarked } from "./use-marked.ts";
import { Corrections } from "./corrections.tsx";
import { NoteActions } from "./note-actions.tsx";
import { NoteFacts } from "./note-facts.tsx";
import { NoteProgress } from "./note-progress.tsx";
import { NoteActs } from "./note-acts.tsx";
import { NoteSections, SinceContext } from "./note-sections.tsx";
import { AttendanceLine, SharedPart } from "./shared-part.tsx";
import { SignatureBlock } from "./signature-block.tsx";
import "./note-page.css";

export type LoadedNote = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof noteQuery>["queryFn"]>>>>;

// It keeps a live connection open, which nobody who reads their own client's notes needs to load.
const ShareWatch = lazy(async () => ({ default: (await import("../sharing/share-watch.tsx")).ShareWatch }));

interface NotePageProps {
  readonly noteId: string;
  /** Another format to view it in; its own where none is asked for. */
  readonly format: string | undefined;
}

export function NotePage({ noteId, format }: NotePageProps) {
  const query = useQuery(noteQuery(noteId));
  const note = query.data;
  if (note === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Note" width="read">
        <Skeleton lines={9} />
      </Page>
    );
  }
  if (note.share === null) return <NoteView key={noteId} note={note} format={format} />;
  return <NoteByShare key={note.share.id} note={note} shareId={note.share.id} format={format} />;
}

interface NoteByShareProps {
  readonly note: LoadedNote;
  readonly shareId: string;
  readonly format: string | undefined;
}

/** The watch comes beside the note, not around it: the reader's place in the note is kept when it is loaded. */
function NoteByShare({ note, shareId, format }: NoteByShareProps) {
  const [isEnded, setEnded] = useState(false);
  const end = useCallback(() => setEnded(true), []);
  return (
    <>
      <Suspense fallback={null}>
        <ShareWatch shareId={shareId} noteId={note.id} onEnded={end} />
      </Suspense>
      {isEnded ? null : <NoteView note={note} format={format} />}
    </>
  );
}

function NoteView({ note, format }: { readonly note: LoadedNote; readonly format: string | undefined }) {
  const { body, shared } = note;
  // The plan is not shared with the note.
  const objectives =
    useQuery({ ...objectiveWordsQuery(note.clientId), enabled: note.share === null }).data ?? new Map<string, string>();
  const navigate = useNavigate();
  const { staff } = useMe();
  const shown = viewFormat(format, body.format);
  const names = { objectives, shared };
  const { day } = zonedTime(body.session.start, body.session.zone);
  const paper = useRef<HTMLElement>(null);
  const marked = useMarked(paper);
  const places = placesOf({ note: body, shared }, names);
  const isRetracted =
    retractionOf(note.additions) !== null || note.corrections.some(({ isRetraction }) => isRetraction);
  const isOwn = shown.id === body.format;

  return (
    <Page
      title={`${body.kind === "group" ? "Group note" : "Note"} of ${dayWords(day)}`}
      over={
        note.share === null ? (
          <Link to="/clients/$clientId" params={{ clientId: note.clientId }}>
            {body.client.name}
          </Link>
        ) : (
          <bdi>{body.client.name}</bdi>
        )
      }
      width="read"
      actions={
        note.share === null ? (
          <>
            {body.author.id === staff.id && !isRetracted ? (
              <ShareButton text={{ noteId: note.id }} title={`Share the note about ${body.client.name}`} />
            ) : null}
            <NoteActions noteId={note.id} format={isOwn ? undefined : shown.id} />
          </>
        ) : undefined
      }
    >
      <div className="note-tools">
        <div className="no-print">
          <Select
            label="Shown as"
            value={shown.id}
            options={viewFormats(body.format)}
            onChange={(next) =>
              void navigate({
                to: "/notes/$noteId",
                params: { noteId: note.id },
                search: next === body.format ? {} : { format: next },
                replace: true,
              })
            }
          />
        </div>
        {isOwn ? null : (
          <p className="small quiet">
            Written as {formatTitle(body.format)}. Every word is the same, only the order differs.
          </p>
        )}
      </div>
      <Corrections amendedCounts={note.amendedCounts} corrections={note.corrections} additions={note.additions} />
      {note.isMovedHere ? (
        <Notice title="Moved from another record">
          <p>These words were first written in another record and taken back there.</p>
        </Notice>
      ) : null}
      <WithheldNotice subjectId={note.id} clientId={note.clientId} />
      <ReturnedNotice note={note} />
      {note.share === null ? null : (
        <SharedNoteBar noteId={note.id} share={note.share} places={places} marked={marked} />
      )}
      <AdditionsBar additions={note.additions} />
      {note.toCoSign && !note.signatures.some(({ meaning }) => meaning === "co-signature") ? (
        <CoSignBar
          noteId={note.id}
          digest={note.digest}
          additions={note.additions}
          author={body.author.name}
          places={places}
          marked={marked}
        />
      ) : null}
      <SinceContext value={{ additions: note.additions, comments: note.comments }}>
        <article className="note-paper" ref={paper}>
          <NoteFacts body={body} />
          {shared === null ? null : <SharedPart shared={shared} names={names} />}
          {body.attendance === null ? null : <AttendanceLine attendance={body.attendance} zone={body.session.zone} />}
          <NoteSections format={shown} elements={body.elements} names={names} level={2} />
          <NoteProgress marks={body.progress ?? []} />
          <SignatureBlock note={note} zone={body.session.zone} />
        </article>
      </SinceContext>
      {note.share === null ? (
        <>
          <NoteActs note={note} places={places} marked={marked} isRetracted={isRetracted} />
          <SampleOfNote noteId={note.id} authorId={body.author.id} isRetracted={isRetracted} />
        </>
      ) : null}
      <History note={note} />
      {note.share === null ? <NoteSteps earlier={note.earlier} later={note.later} /> : null}
    </Page>
  );
}

/** The format asked for, else the note's own; one that this version does not know is shown as prose, whole. */
function viewFormat(asked: string | undefined, own: string): Format {
  return clientFormats.find(({ id }) => id === asked) ?? formatOf(own) ?? narrative;
}

function viewFormats(own: string): { value: string; label: string }[] {
  const others = clientFormats.filter(({ id }) => id !== own).map(({ id, title }) => ({ value: id, label: title }));
  return [{ value: own, label: `${formatTitle(own)} (as written)` }, ...others];
}

function NoteSteps({ earlier, later }: { readonly earlier: string | null; readonly later: string | null }) {
  return (
    <nav className="note-steps no-print" aria-label="Notes of this client">
      {earlier === null ? (
        <span className="quiet">This is the first note.</span>
      ) : (
        <Link to="/notes/$noteId" params={{ noteId: earlier }}>
          <Icon name="left" /> Earlier note
        </Link>
      )}
      {later === null ? (
        <span className="quiet">This is the latest note.</span>
      ) : (
        <Link to="/notes/$noteId" params={{ noteId: later }}>
          Later note <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
