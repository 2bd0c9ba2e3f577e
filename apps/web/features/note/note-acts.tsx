import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { clinicalRoles, useMe, useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { AddendumDialog } from "./acts/addendum-dialog.tsx";
import { DecisionDialog, DisagreementDialog, RequestDialog } from "./acts/amendment-dialogs.tsx";
import { AttestDialog } from "./acts/attest-dialog.tsx";
import { CorrectDialog } from "./acts/correct-dialog.tsx";
import type { Place } from "./acts/find-passage.ts";
import { LateReasonDialog } from "./acts/late-reason-dialog.tsx";
import { LinkMovedDialog } from "./acts/link-moved-dialog.tsx";
import { RetractDialog } from "./acts/retract-dialog.tsx";
import { useJudges, useStanding } from "../withholding/use-withholding.ts";
import { WithholdDialog } from "../withholding/withhold-dialog.tsx";
import { openRequests, type OpenRequest } from "./open-requests.ts";
import type { LoadedNote } from "./note-page.tsx";
import type { Marked } from "./use-marked.ts";

type Doing = "addendum" | "late-reason" | "correct" | "retract" | "link" | "attest" | "request" | "withhold";

interface NoteActsProps {
  readonly note: LoadedNote;
  readonly places: readonly Place[];
  readonly marked: Marked | null;
  readonly isRetracted: boolean;
}

/** What may be added to a signed note, each by its own name; nothing here changes what was signed. */
export function NoteActs({ note, places, marked, isRetracted }: NoteActsProps) {
  const { staff } = useMe();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const isClinical = staff.roles.some((role) => clinicalRoles.includes(role));
  const { additions, may } = note;
  const [judges, withheld] = [useJudges(), useStanding(note.clientId)?.has(note.id)];
  const wantsReason =
    note.late &&
    note.body.author.id === staff.id &&
    !additions.some((one) => one.kind === "late-entry" && one.text === "");
  const wantsCopy =
    note.copy === null &&
    additions.some((one) => one.kind === "retraction" && one.movedTo === null) &&
    !additions.some(({ kind }) => kind === "moved");
  const acts: readonly (readonly [what: Doing, words: string, isOffered: boolean])[] = [
    ["addendum", "Add to this note", isClinical && !isRetracted],
    ["late-reason", "Say why it was late", wantsReason && !isRetracted],
    ["correct", "Correct a passage", !isRetracted && (may.correct || may.correctShared)],
    ["attest", "Sign beside its author", may.attest && !isRetracted],
    ["request", "The client asks to amend", true],
    ["withhold", "Withhold from the client", judges && withheld === false],
    ["retract", "Retract", may.retract && !isRetracted],
    ["link", "Link the copy", may.retract && wantsCopy],
  ];
  return (
    <>
      <OpenRequests requests={openRequests(additions)} />
      <div className="note-acts no-print" role="group" aria-label="Add to this note">
        {acts
          .filter(([, , isOffered]) => isOffered)
          .map(([what, words]) => (
            <Button key={what} tone={what === "retract" ? "quiet" : "plain"} onPress={() => setDoing(what)}>
              {words}
            </Button>
          ))}
      </div>
      {doing === null ? null : <ActDialog {...{ doing, note, places, marked }} onClose={close} />}
    </>
  );
}

type ActDialogProps = Omit<NoteActsProps, "isRetracted"> & { readonly doing: Doing; readonly onClose: () => void };

function ActDialog({ doing, note, places, marked, onClose }: ActDialogProps) {
  const { id: noteId, clientId, digest, body, may } = note;
  switch (doing) {
    case "addendum":
      return <AddendumDialog noteId={noteId} canAddToShared={may.correctShared} onClose={onClose} />;
    case "late-reason":
      return <LateReasonDialog noteId={noteId} onClose={onClose} />;
    case "correct":
      return (
        <CorrectDialog
          noteId={noteId}
          places={places.filter(({ part }) => (part === "shared" ? may.correctShared : may.correct))}
          marked={marked}
          onClose={onClose}
        />
      );
    case "attest":
      return <AttestDialog noteId={noteId} digest={digest} onClose={onClose} />;
    case "request":
      return <RequestDialog noteId={noteId} clientName={body.client.name} onClose={onClose} />;
    case "withhold":
      return <WithholdDialog subject="note" subjectId={noteId} onClose={onClose} />;
    case "retract":
      return <RetractDialog noteId={noteId} clientId={clientId} session={body.session} onClose={onClose} />;
    case "link":
      return <LinkMovedDialog noteId={noteId} clientId={clientId} onClose={onClose} />;
  }
}

function OpenRequests({ requests }: { readonly requests: readonly OpenRequest[] }) {
  const today = useToday();
  const [answering, setAnswering] = useState<OpenRequest | null>(null);
  const close = () => setAnswering(null);
  return (
    <>
      {requests.map((one) => (
        <Notice
          key={one.id}
          tone={one.state === "waits" && one.dueOn < today ? "late" : "warn"}
          title={one.state === "waits" ? "The client asks to amend this note" : "The request to amend was denied"}
          action={
            <Button size="s" onPress={() => setAnswering(one)}>
              {one.state === "waits" ? "Answer the request" : "Record the client’s disagreement"}
            </Button>
          }
        >
          <p>
            {one.state === "waits"
              ? `Asked by ${one.askedBy} on ${dayWords(one.askedOn)}. An answer is due on ${dayWords(one.dueOn)}.`
              : "The client may answer with a statement of disagreement, which goes wherever the note goes."}
          </p>
        </Notice>
      ))}
      {answering?.state === "waits" ? <DecisionDialog requestId={answering.id} onClose={close} /> : null}
      {answering?.state === "denied" ? <DisagreementDialog requestId={answering.id} onClose={close} /> : null}
    </>
  );
}
