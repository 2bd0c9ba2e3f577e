import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { LoadedSummary } from "./api.ts";
import type { SentenceEdit } from "./summary-edits.ts";

type Sources = LoadedSummary["sections"][number]["sentences"][number]["sources"];

interface SummarySentenceProps {
  readonly text: string;
  readonly sources: Sources;
  /** The day of each note. */
  readonly days: ReadonlyMap<string, string>;
  readonly clientId: string;
  readonly edit: SentenceEdit;
  readonly onChange: (edit: Partial<SentenceEdit>) => void;
}

export function SummarySentence({ text, sources, days, clientId, edit, onChange }: SummarySentenceProps) {
  const [isWriting, setWriting] = useState(false);
  const said = edit.text ?? text;
  return (
    <li className="summary-sentence" data-out={edit.isOut || undefined} data-drafted={!edit.isTaken || undefined}>
      {isWriting ? (
        <TextArea label="Sentence" rows={2} autoFocus value={said} onChange={(words) => onChange({ text: words })} />
      ) : (
        <p>
          {said} {edit.isTaken || edit.isOut ? null : <Tag tone="hint">Drafted</Tag>}
          {edit.text === null ? null : (
            <span className="no-print">
              <Tag>Your words</Tag>
            </span>
          )}
        </p>
      )}
      <SourceLine sources={sources} days={days} clientId={clientId} />
      <div className="summary-steps no-print">
        {edit.isTaken || edit.isOut ? null : (
          <Button size="s" aria-label={`Take on: ${said}`} onPress={() => onChange({ isTaken: true })}>
            Take on
          </Button>
        )}
        {edit.isOut ? null : (
          <Button
            size="s"
            tone="quiet"
            aria-label={`${isWriting ? "Done with" : "Change"}: ${said}`}
            onPress={() => setWriting(!isWriting)}
          >
            {isWriting ? "Done" : "Change"}
          </Button>
        )}
        <Button
          size="s"
          tone="quiet"
          aria-label={`${edit.isOut ? "Bring back" : "Leave out"}: ${said}`}
          onPress={() => onChange({ isOut: !edit.isOut })}
        >
          {edit.isOut ? "Bring back" : "Leave out"}
        </Button>
      </div>
    </li>
  );
}

const few = 6;

/** What a sentence rests on: each note by its day, the rest by what it is. */
function SourceLine({ sources, days, clientId }: Pick<SummarySentenceProps, "sources" | "days" | "clientId">) {
  const [isOpen, setOpen] = useState(false);
  const notes = sources.filter(({ kind }) => kind === "note");
  const others = [...new Set(sources.filter(({ kind }) => kind !== "note").map(({ kind }) => otherWords[kind]))];
  const more = isOpen ? 0 : Math.max(0, notes.length - few);
  return (
    <p className="summary-sources">
      {notes.length === 0 ? "" : notes.length === 1 ? "Note of " : `${notes.length} notes: `}
      {notes.map(({ id }, index) => (
        // On paper all of them stand, whatever is folded on the screen.
        <span key={id} className={more > 0 && index >= few ? "summary-folded" : undefined}>
          {index === 0 ? "" : ", "}
          <Link to="/notes/$noteId" params={{ noteId: id }} preload={false}>
            {dayWords(days.get(id) ?? "")}
          </Link>
        </span>
      ))}
      {more === 0 ? null : (
        <>
          {" "}
          <button type="button" className="summary-more no-print" onClick={() => setOpen(true)}>
            and {more} more
          </button>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          {notes.length === 0 ? "" : "; "}
          <Link to="/clients/$clientId" params={{ clientId }} preload={false}>
            {others.join(", ")}
          </Link>
        </>
      )}
    </p>
  );
}

const otherWords: Readonly<Record<Sources[number]["kind"], string>> = {
  note: "note",
  session: "schedule",
  plan: "treatment plan",
  measure: "measure",
  medication: "medication",
  risk: "risk",
  homework: "homework",
};
