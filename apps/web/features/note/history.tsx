import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { additionFacts, additionText, additionTitle } from "@goldthread/clinical/note/addition-words.ts";
import type { SignedNote } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { dayWords, momentWords, zoneWords } from "../../time/words.ts";
import { Tag } from "../../ui/tag.tsx";
import { CoSignAddition } from "./acts/co-sign-additions.tsx";
import type { PlacedAddition } from "./api.ts";
import { historyOf, type HistoryEntry } from "./history-of.ts";
import { meaningWords } from "./signature-block.tsx";
import "./history.css";

interface HistoryProps {
  readonly note: Pick<SignedNote, "signatures" | "corrections" | "comments" | "late" | "copy"> & {
    readonly additions: readonly PlacedAddition[];
  };
}

/** Everything since the signature, in its order: who, when, what, and how the words differ. */
export function History({ note }: HistoryProps) {
  const zone = useZone();
  const entries = historyOf(note);
  return (
    <section className="note-history" aria-labelledby="history">
      <h2 className="note-section-title" id="history">
        History
      </h2>
      <ol>
        {entries.map((entry) => (
          // What is no part of the record does not go with it.
          <li key={entry.id} data-kind={entry.kind} className={entry.kind === "comment" ? "no-print" : undefined}>
            <p className="history-head">
              <strong>{titleOf(entry)}</strong>
              {entry.kind === "signature" && entry.isLate ? <Tag tone="late">Signed late</Tag> : null}
              {entry.kind === "comment" ? <Tag>Not part of the record</Tag> : null}
              {entry.kind === "addition" && entry.addition.lacksCoSignature ? (
                <Tag tone="warn">Waits for co-signature</Tag>
              ) : null}
            </p>
            <p className="history-by quiet figures">
              <bdi>{entry.by}</bdi> · {momentWords(entry.at, zone)} {zoneWords(zone, entry.at)}
            </p>
            <EntryWords entry={entry} zone={zone} />
            {entry.kind === "addition" ? <CoSignAddition addition={entry.addition} /> : null}
            {tellsOfCopy(entry, entries) ? <CopyLine copy={note.copy} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

const saidWords = {
  comment: "Supervisor’s comment",
  return: "Returned by the supervisor",
  shared: "Comment, as the note is shared",
} as const;

function titleOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case "signature":
      return meaningWords[entry.meaning].replace(" by", "");
    case "addition":
      return additionTitle(entry.addition);
    case "attendance":
      return entry.isRetraction ? "Retraction: the client was not there" : "Attendance corrected";
    case "comment":
      return saidWords[entry.said];
  }
}

function EntryWords({ entry, zone }: { readonly entry: HistoryEntry; readonly zone: string }): ReactNode {
  switch (entry.kind) {
    case "signature":
      return null;
    case "attendance":
      return <p>{entry.because}</p>;
    case "comment":
      return (
        <>
          {entry.passage === null ? null : <p className="note-comment-passage">“{entry.passage}”</p>}
          {entry.words === "" ? null : <p className="reading">{entry.words}</p>}
        </>
      );
    case "addition":
      return <AdditionWords addition={entry.addition} zone={zone} />;
  }
}

function AdditionWords({ addition, zone }: { readonly addition: PlacedAddition; readonly zone: string }) {
  const text = additionText(addition);
  const facts = additionFacts(addition, { moment: (at) => momentWords(at, zone), day: dayWords });
  const shown = addition.kind === "correction" ? facts.filter(({ name }) => name === "Reason") : facts;
  return (
    <>
      {text === "" ? null : <p className="reading note-text">{text}</p>}
      {addition.kind === "correction" ? (
        <p className="reading note-text">
          <del>{addition.passage.text}</del> {addition.instead === "" ? null : <ins>{addition.instead}</ins>}
        </p>
      ) : null}
      <dl className="history-facts">
        {shown
          .filter(({ name }) => name !== "Copy")
          .map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
        {addition.method === "passkey" ? (
          <div>
            <dt>Signed</dt>
            <dd>With passkey</dd>
          </div>
        ) : null}
        {addition.coSigned === null ? null : (
          <div>
            <dt>Co-signed</dt>
            <dd>{coSignedWords(addition.coSigned, zone)}</dd>
          </div>
        )}
        <div>
          <dt>Place in the ledger</dt>
          <dd className="figures">
            {addition.place === null ? "Being given, in a moment" : addition.place.toLocaleString("en-GB")}
          </dd>
        </div>
      </dl>
    </>
  );
}

function coSignedWords(
  { name, credential, at, method }: NonNullable<PlacedAddition["coSigned"]>,
  zone: string,
): string {
  return `${credential === "" ? name : `${name}, ${credential}`}, ${momentWords(at, zone)}, with ${method}`;
}

/** Beside the last act that has to do with it. */
function tellsOfCopy(entry: HistoryEntry, entries: readonly HistoryEntry[]): boolean {
  const last = entries.findLast(
    (one) => one.kind === "addition" && (one.addition.kind === "retraction" || one.addition.kind === "moved"),
  );
  return entry === last;
}

/** Where the words went: by name only for those who may see that record. */
function CopyLine({ copy }: { readonly copy: SignedNote["copy"] }) {
  if (copy === null) return null;
  if (copy.noteId !== null) {
    return (
      <p>
        <Link to="/notes/$noteId" params={{ noteId: copy.noteId }}>
          Moved to the note in the right chart
        </Link>
      </p>
    );
  }
  if (copy.sessionId !== null) {
    return (
      <p>
        <Link to="/sessions/$sessionId/write" params={{ sessionId: copy.sessionId }}>
          Its words wait in a draft in the right chart
        </Link>
      </p>
    );
  }
  return <p className="quiet">Its words were moved to another record.</p>;
}
