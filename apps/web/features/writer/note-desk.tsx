import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { formatProvenance, typed } from "@goldthread/clinical/note/provenance.ts";
import { elementName, readDraft } from "@goldthread/draft/draft-document.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { LateWordsNotice } from "../../drafts/late-words-notice.tsx";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useDraftState } from "../../drafts/use-drafts.ts";
import { useReviewSettings } from "../../review/api.ts";
import { ReviewContext, useReview } from "../../review/use-review.ts";
import { useFindingKeys } from "../../review/use-finding-keys.ts";
import { useMe } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useZone } from "../../shell/me.ts";
import { dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page.tsx";
import { toast } from "../../ui/toast.tsx";
import { useMatches } from "../../ui/use-matches.ts";
import { previousNotesQuery, type SignResult, type Writer } from "./api.ts";
import { measuresQuery } from "../measures/api.ts";
import { aroundNote } from "./around-note.ts";
import { sessionScores } from "./session-scores.ts";
import { bringIn } from "./bring-in.ts";
import type { TakeOver } from "./before-panel.tsx";
import { FormatSelect } from "./format-select.tsx";
import { NoteColumn } from "./note-column.tsx";
import { clientsQuery } from "../clients/api.ts";
import { sampleKindOf } from "../library/sample-kind-of.ts";
import type { BeginWith } from "../library/samples-panel.tsx";
import { useShortcuts } from "../library/use-shortcuts.ts";
import { OpenRisks } from "../risk/open-risks.tsx";
import { ClientFlags } from "../clients/client-flags.tsx";
import { ToldApart } from "../clients/told-apart.tsx";
import { useAboutSession } from "../notebook/about-session.ts";
import { NotebookBeside, NotebookDoor } from "../notebook/notebook-beside.tsx";
import { ShareButton } from "../sharing/share-button.tsx";
import { ContactFacts } from "../contacts/contact-facts.tsx";
import { MissedFacts } from "../contacts/missed-facts.tsx";
import { SessionTriggers } from "../session-triggers/session-triggers.tsx";
import { SessionFacts } from "./session-facts.tsx";
import { SetAsideNotice } from "./set-aside-notice.tsx";
import { SidePanel } from "./side-panel.tsx";
import { SignerNotice } from "./sign/signer-notice.tsx";
import { SignNoteSheet } from "./sign-note-sheet.tsx";
import { SignedElsewhere } from "./signed-elsewhere.tsx";
import { chooseFormat, useFormatWithFirstWord } from "./use-note-draft.ts";
import { useSignKey } from "./use-sign-key.ts";
import { WriterHead } from "./writer-head.tsx";
import { openView, writerView } from "./writer-view.ts";
import "./writer.css";

interface NoteDeskProps {
  readonly writer: Writer;
  readonly client: NonNullable<Writer["client"]>;
  readonly session: DraftSession;
  readonly format: Format;
  readonly onSigned: (result: SignResult) => void;
}

/** Where a note is written: the column, one panel beside it, and the state of saving always in sight. */
export function NoteDesk({ writer, client, session, format, onSigned }: NoteDeskProps) {
  // Room for a panel beside the writing column.
  const isWide = useMatches("(min-width: 64rem)");
  const [view, dispatch] = useReducer(writerView, isWide ? "before" : null, openView);
  // A tablet that is turned: where there is no room beside the note, the panel would lie over what is being written.
  const [wasWide, setWasWide] = useState(isWide);
  if (wasWide !== isWide) {
    setWasWide(isWide);
    dispatch({ type: "panel", panel: isWide ? "before" : null });
  }
  // The concern that an answer opened a moment ago: its inquiry begins at once.
  const [asking, setAsking] = useState<string | null>(null);
  const part = useDraftState([session], () => session.state().part);
  const isOpen = part === "open";
  const sign = () => (isOpen ? dispatch({ type: "signing", isSigning: true }) : undefined);
  const split = (element: ElementId) =>
    dispatch({ type: "split", held: { element, key: null }, name: elementName(element) });
  useFormatWithFirstWord(session.doc, format.id);
  useSignKey(sign);
  const { staff, practice } = useMe();
  const about = useAboutSession(writer, client.id);
  const settings = useReviewSettings();
  const previous = useQuery(previousNotesQuery(client.id, writer.session.start));
  const caseload = useQuery({ ...clientsQuery(""), staleTime: 5 * 60_000 });
  const scores = useQuery({ ...measuresQuery(client.id), staleTime: 5 * 60_000 }).data?.administrations ?? [];
  const review = useReview(
    [
      {
        doc: session.doc,
        around: ({ elements, progress = [] }) => ({
          ...aroundNote(
            { writer, author: staff.name, profile: practice.profile, now: serverNow() },
            {
              client,
              recordNumber: caseload.data?.clients.find(({ id }) => id === client.id)?.recordNumber,
              format: format.id,
              previous: previous.data ?? [],
              caseload: (caseload.data?.clients ?? []).filter(({ id }) => id !== client.id),
              scores: sessionScores(scores, writer.session.id),
            },
          ),
          tied: progress.map(({ objective }) => objective.id),
          elements,
        }),
      },
    ],
    settings,
  );
  const said = useFindingKeys();
  const shortcuts = useShortcuts({
    doc: session.doc,
    writer,
    client,
    objectives: writer.objectives.filter(({ status }) => status === "active"),
    takes: (element) => elementOf(element).scope !== "shared",
  });
  usePageTitle(client.name);

  const takeOver: TakeOver = (elements, from) => {
    const undos = elements.map(({ element, key, text }) =>
      bringIn(session.doc.getText(elementName(element, key)), text, from),
    );
    const titles = [...new Set(elements.map(({ element }) => elementOf(element).title))].join(", ");
    toast(`Taken over into ${titles}.`, { undo: () => undos.forEach((undo) => undo()) });
  };

  const beginWithSample: BeginWith = (elements, from, chosen) => {
    // Nothing is written yet, so the sample's format is as good as any.
    if (readDraft(session.doc).elements.length === 0) chooseFormat(session.doc, chosen.format);
    takeOver(elements, from);
  };

  const intoPlan = (words: string) => bringIn(session.doc.getText(elementName("plan")), words, formatProvenance(typed));

  return (
    <ReviewContext value={review}>
      <NotebookBeside
        about={about}
        isPart2={client.flags.some(({ kind }) => kind === "part-2")}
        docs={[session.doc]}
        into={isOpen ? session.doc : null}
      >
        <div className="page writer" data-width="wide" data-panel={isWide && view.panel !== null ? "" : undefined}>
          <WriterHead
            who={
              <>
                <h1 className="page-title" tabIndex={-1}>
                  <Link to="/clients/$clientId" params={{ clientId: client.id }} tabIndex={-1}>
                    {client.name}
                  </Link>
                  {client.preferredName === "" ? null : (
                    <span className="writer-preferred"> “{client.preferredName}”</span>
                  )}
                  {client.pronouns === "" ? null : <span className="writer-pronouns"> {client.pronouns}</span>}
                  <ToldApart client={client} />
                </h1>
                <ClientFlags client={client} />
                <FactsOf writer={writer} canChange={isOpen} />
                {writer.contact === null ? (
                  <SessionTriggers
                    sessionId={writer.session.id}
                    clientId={client.id}
                    canChange={isOpen}
                    shownCode={writer.session.serviceCode}
                  />
                ) : null}
              </>
            }
            tools={
              <>
                <SaveStatus sessions={[session]} />
                <NotebookDoor />
                {isOpen ? (
                  <ShareButton text={{ draftId: session.draftId }} title={`Share the draft about ${client.name}`} />
                ) : null}
                <FormatSelect format={format} isDisabled={!isOpen} onChange={(id) => chooseFormat(session.doc, id)} />
                <Button tone="main" onPress={sign} isDisabled={!isOpen} aria-keyshortcuts="Control+Enter Meta+Enter">
                  Sign
                </Button>
              </>
            }
          />
          {writer.contact === null || isMissed(writer.contact) ? null : (
            <ContactFacts writer={writer} canChange={isOpen} />
          )}
          {isOpen ? <SetAsideNotice session={writer.session} /> : null}
          <OpenRisks clientId={client.id} risks={writer.risks} asking={asking} onAsking={setAsking} />
          {part === "signed" ? <SignedElsewhere sessionId={writer.session.id} /> : null}
          {writer.isMovedHere && isOpen ? (
            <Notice title="Moved from another record">
              <p>
                This draft begins with the words of a note that stood in the wrong chart. Each says that it was carried.
                Take out what is not about {client.name}, then sign.
              </p>
            </Notice>
          ) : null}
          {isOpen ? <SignerNotice signing={writer.signing} /> : null}
          <LateWordsNotice session={session} />
          <div className="writer-body">
            <NoteColumn
              session={session}
              format={format}
              view={view}
              objectives={writer.objectives}
              isOpen={isOpen}
              shortcuts={shortcuts}
              onSplit={split}
              onSign={sign}
            />
            <SidePanel
              panel={view.panel}
              isWide={isWide}
              onPanel={(panel) => dispatch({ type: "panel", panel })}
              clientId={client.id}
              objectives={writer.objectives}
              onTakeOver={isOpen ? takeOver : null}
              sampleKind={sampleKindOf(writer)}
              format={format.id}
              onBegin={isOpen ? beginWithSample : null}
              review={review}
              session={session}
              held={writer.session}
              onPlan={isOpen ? intoPlan : null}
              onRisk={setAsking}
            />
          </div>
          <p className="visually-hidden" role="status">
            {said}
          </p>
          {view.isSigning ? (
            <SignNoteSheet
              writer={writer}
              client={client}
              session={session}
              format={format}
              review={review}
              onClose={() => dispatch({ type: "signing", isSigning: false })}
              onSigned={onSigned}
            />
          ) : null}
        </div>
      </NotebookBeside>
    </ReviewContext>
  );
}

/** A session's facts, a contact's day, or what the schedule says of a session that was missed. */
function FactsOf({ writer, canChange }: { readonly writer: Writer; readonly canChange: boolean }) {
  const zone = useZone();
  const { contact, session } = writer;
  if (contact === null) return <SessionFacts session={session} canChange={canChange} />;
  if (isMissed(contact)) return <MissedFacts session={session} canChange={canChange} />;
  return (
    <p className="session-facts-line">
      {contactWords[contact.kind]}, {dayAndWeekday(zonedTime(session.start, zone).day)}
    </p>
  );
}

function isMissed({ kind }: NonNullable<Writer["contact"]>): boolean {
  return kind === "no-show" || kind === "cancellation";
}
