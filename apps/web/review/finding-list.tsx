import { useReducer, useState } from "react";
import type { Sorted } from "@goldthread/clinical/review/answered.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";
import { TextField } from "../ui/text-field.tsx";
import { belongsInOtherBook } from "./other-book.ts";
import { sectionTitle } from "./section-title.ts";
import { severityWords } from "./severity-words.ts";
import "./review.css";

/** What may be done about the findings of one draft. */
export interface FindingActs {
  /** Whose part it is, where the page has more than one. */
  readonly part: string | undefined;
  /** The format that the note is written in; null where none was chosen. */
  readonly format: string | null;
  readonly onGo: (finding: Finding) => void;
  /** Null where nothing can be written any more. */
  readonly onFix: ((finding: Finding) => void) | null;
  /** To the author's private notebook; null where it cannot go there. */
  readonly onMove: ((finding: Finding) => void) | null;
  readonly onAnswer: (finding: Finding, because: string) => void;
}

interface FindingListProps {
  readonly reviewed: Sorted;
  readonly acts: FindingActs;
  readonly onTakeBack: (finding: Finding) => void;
}

/** What the reviewer says, the gravest first: each with its place, its source, its fix and its way out. */
export function FindingList({ reviewed, acts, onTakeBack }: FindingListProps) {
  const { open, answered } = reviewed;
  return (
    <>
      <ul className="finding-list">
        {open.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.section} ${finding.start} ${finding.text}`}
            finding={finding}
            {...acts}
          />
        ))}
      </ul>
      {answered.length === 0 ? null : (
        <details className="finding-answered">
          <summary className="small">{answered.length === 1 ? "1 answered" : `${answered.length} answered`}</summary>
          <ul className="finding-list">
            {answered.map(({ finding, because }) => (
              <li key={`${finding.rule} ${finding.section} ${finding.start}`} className="finding-item">
                <p className="finding-words">{finding.text === "" ? finding.message : finding.text}</p>
                <p className="small quiet">Not here, because: {because}</p>
                <Button size="s" tone="quiet" onPress={() => onTakeBack(finding)}>
                  Take the answer back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One question to several, none of whose parts says it: a press on a name goes there, and each may be answered by itself. */
export function AskedOfMany({
  asked,
}: {
  readonly asked: readonly { readonly finding: Finding; readonly acts: FindingActs }[];
}) {
  const [first] = asked;
  if (first === undefined) return null;
  const { severity, message } = first.finding;
  return (
    <ul className="finding-list">
      <li className="finding-item" data-severity={severity}>
        <p className="finding-head">
          <Tag tone={severity}>{severityWords[severity]}</Tag>
          <span className="small quiet">{asked.length} alike</span>
        </p>
        <p className="small">{message}</p>
        <p className="finding-names">
          {asked.map(({ finding, acts: { part, onGo } }) => (
            <button key={part} type="button" className="finding-place small" onClick={() => onGo(finding)}>
              {part}
            </button>
          ))}
        </p>
        <details className="finding-each">
          <summary className="small">Answer one by one</summary>
          <ul className="finding-list">
            {asked.map(({ finding, acts }) => (
              <FindingItem key={acts.part} finding={finding} {...acts} />
            ))}
          </ul>
        </details>
      </li>
    </ul>
  );
}

type FindingItemProps = FindingActs & { readonly finding: Finding };

function FindingItem({ finding, part, format, onGo, onFix, onMove, onAnswer }: FindingItemProps) {
  const [isAnswering, toggle] = useReducer((is: boolean) => !is, false);
  const { severity, text, message, suggestion, source, other } = finding;
  const place = [part, sectionTitle(elementOfSection(finding.section), format)]
    .filter((words) => words !== undefined)
    .join(", ");
  return (
    <li className="finding-item" data-severity={severity}>
      <p className="finding-head">
        <Tag tone={severity}>{severityWords[severity]}</Tag>
        {/* What is missing stands nowhere. */}
        {text === "" && part === undefined ? null : (
          <button type="button" className="finding-place small" onClick={() => onGo(finding)}>
            {text === "" ? part : place}
          </button>
        )}
      </p>
      {text === "" ? null : <p className="finding-words">{shortened(text)}</p>}
      <p className="small">{message}</p>
      {other === undefined ? null : (
        <blockquote className="finding-other small">
          <p className="quiet">In {other.where}:</p>
          <p className="finding-words">{shortened(other.text)}</p>
        </blockquote>
      )}
      <div className="finding-acts">
        {onMove === null || !belongsInOtherBook(finding) ? null : (
          <Button size="s" onPress={() => onMove(finding)}>
            Move the sentence to your notebook
          </Button>
        )}
        {suggestion === null || onFix === null || text === "" ? null : (
          <Button size="s" onPress={() => onFix(finding)}>
            {suggestion === "" ? "Take it out" : `Write “${suggestion}”`}
          </Button>
        )}
        {text === "" && severity === "block" ? null : (
          <Button size="s" tone="quiet" aria-expanded={isAnswering} onPress={toggle}>
            Not here…
          </Button>
        )}
        <details className="finding-source small quiet">
          <summary>Source</summary>
          {source}
        </details>
      </div>
      {isAnswering ? <AnswerForm onAnswer={(because) => onAnswer(finding, because)} /> : null}
    </li>
  );
}

/** No form of its own: it may stand in a sign sheet, whose form Enter must not send. */
function AnswerForm({ onAnswer }: { readonly onAnswer: (because: string) => void }) {
  const [because, setBecause] = useState("");
  const [isMissing, setMissing] = useState(false);
  const keep = () => {
    if (because.trim() === "") setMissing(true);
    else onAnswer(because.trim());
  };
  return (
    <div className="finding-answer">
      <TextField
        label="Not here, because"
        help="Kept with the note."
        error={isMissing ? "Say why, in a few words." : undefined}
        value={because}
        onChange={setBecause}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          keep();
        }}
        autoFocus
      />
      <Button size="s" onPress={keep}>
        Keep
      </Button>
    </div>
  );
}

/** A finding names an element's text as `element` or `element:key`. */
function elementOfSection(section: string): string {
  return section.split(":")[0] ?? section;
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 150).trimEnd()}…` : text;
}
