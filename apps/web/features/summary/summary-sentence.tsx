import type { EditedSentence, SentenceEdit } from "@goldthread/clinical/summary/summary-edits.ts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { Sources, SummaryAbout } from "./api.ts";
import { SourceLine } from "./source-line.tsx";

interface SummarySentenceProps {
  readonly sentence: EditedSentence;
  readonly sources: Sources;
  readonly about: SummaryAbout;
  readonly onChange: (change: Partial<Pick<SentenceEdit, "isTaken" | "isOut" | "text">>) => void;
}

/** A sentence that came from the record: taken on, written anew, or left out. */
export function SummarySentence({ sentence, sources, about, onChange }: SummarySentenceProps) {
  const [isWriting, setWriting] = useState(false);
  const { text, origin, isTaken, isOut, isStale } = sentence;
  return (
    <li className="summary-sentence" data-out={isOut || undefined} data-drafted={!isTaken || undefined}>
      {isWriting ? (
        <TextArea label="Sentence" rows={2} autoFocus value={text} onChange={(words) => onChange({ text: words })} />
      ) : (
        <p>
          {text} {isTaken || isOut ? null : <Tag tone="hint">{isStale ? "Look again" : "Drafted"}</Tag>}
          {origin === "composed" ? null : (
            <span className="no-print">
              {" "}
              <Tag>Your words</Tag>
            </span>
          )}
        </p>
      )}
      {isStale && !isOut ? <RecordSays sentence={sentence} /> : null}
      {sources.length === 0 ? null : <SourceLine sources={sources} about={about} />}
      <div className="summary-steps no-print">
        {isTaken || isOut ? null : (
          <Button size="s" aria-label={`Take on: ${text}`} onPress={() => onChange({ isTaken: true })}>
            {isStale && origin !== "composed" ? "Keep my words" : "Take on"}
          </Button>
        )}
        {isStale && origin === "changed" && !isOut ? (
          <Button
            size="s"
            aria-label={`Take what the record says: ${sentence.composed ?? ""}`}
            onPress={() => onChange({ isTaken: true, text: null })}
          >
            Take the record’s words
          </Button>
        ) : null}
        {isOut ? null : (
          <Button
            size="s"
            tone="quiet"
            aria-label={`${isWriting ? "Done with" : "Change"}: ${text}`}
            onPress={() => setWriting(!isWriting)}
          >
            {isWriting ? "Done" : "Change"}
          </Button>
        )}
        <Button
          size="s"
          tone="quiet"
          aria-label={`${isOut ? "Bring back" : "Leave out"}: ${text}`}
          onPress={() => onChange({ isOut: !isOut })}
        >
          {isOut ? "Bring back" : "Leave out"}
        </Button>
      </div>
    </li>
  );
}

/** The record went on since this sentence was decided about. */
function RecordSays({ sentence: { composed, origin } }: { readonly sentence: EditedSentence }) {
  if (composed === null)
    return (
      <p className="summary-since">The record no longer says what this was about. Kept, it stands as yours alone.</p>
    );
  if (origin === "composed") return <p className="summary-since">The record says this since you looked.</p>;
  return <p className="summary-since">The record now says: {composed}</p>;
}
