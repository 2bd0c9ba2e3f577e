import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { renderNote } from "@goldthread/clinical/formats/render.ts";
import { narrative } from "@goldthread/clinical/formats/narrative.ts";
import { groupShared } from "@goldthread/clinical/formats/group-shared.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { Button } from "../../ui/button.tsx";
import type { SignedContent } from "./signed-content.ts";

interface NoteTextProps {
  readonly content: SignedContent;
  readonly onTakeOver: ((elements: readonly ElementText[]) => void) | null;
  /** Of the sections' headings, by what stands above them. */
  readonly level?: 2 | 4;
}

/** Signed words in the format they were written in, section by section. */
export function NoteText({ content, onTakeOver, level = 4 }: NoteTextProps) {
  const Title = level === 2 ? "h2" : "h4";
  const format = content.format === null ? groupShared : (formatOf(content.format) ?? narrative);
  const sections = renderNote(format, content.elements).filter(({ pieces }) => pieces.length > 0);
  return sections.map((section) => (
    <section key={section.key} className="note-text">
      <div className="note-text-head">
        <Title className="eyebrow">{section.title}</Title>
        {onTakeOver === null ? null : (
          <Button
            size="s"
            tone="quiet"
            aria-label={`Take over ${section.title}`}
            onPress={() => onTakeOver(section.pieces.flatMap(({ index }) => content.elements[index] ?? []))}
          >
            Take over
          </Button>
        )}
      </div>
      {section.pieces.map((piece) => (
        <div key={piece.index}>
          {piece.element === "segment" ? <SegmentHead content={content} id={piece.key} /> : null}
          <p className="note-text-words">{section.text.slice(piece.start, piece.end)}</p>
        </div>
      ))}
    </section>
  ));
}

function SegmentHead({ content, id }: { readonly content: SignedContent; readonly id: string | null }) {
  const segment = content.segments.find((one) => one.id === id);
  if (segment === undefined) return null;
  const times = [segment.start, segment.stop].filter((time) => time !== null).join(" to ");
  return <p className="small quiet">{[segment.label, times].filter((part) => part !== "").join(" · ")}</p>;
}

/** A format's name as people say it. */
export function formatTitle(format: string | null): string {
  if (format === null) return groupShared.title;
  return formatOf(format)?.title ?? format;
}
