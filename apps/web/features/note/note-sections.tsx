import type { Format } from "@goldthread/clinical/formats/format.ts";
import { renderNote, type RenderedPiece } from "@goldthread/clinical/formats/render.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { type Names, pieceHeading } from "./pieces.ts";
import { originWords, textRuns } from "./text-runs.ts";

interface NoteSectionsProps {
  readonly format: Format;
  readonly elements: readonly ElementText[];
  readonly names: Names;
  /** Over each section: h2 in a note, h3 within its shared part. */
  readonly level: 2 | 3;
}

/** The words of a note as one format shows them. A section without words is left out: nothing is said where nothing was written. */
export function NoteSections({ format, elements, names, level }: NoteSectionsProps) {
  const Title = level === 2 ? "h2" : "h3";
  return renderNote(format, elements)
    .filter(({ pieces }) => pieces.length > 0)
    .map((section) => (
      <section key={section.key} className="note-section">
        <Title className="note-section-title">{section.title}</Title>
        <div className="reading">
          {section.pieces.map((piece) => (
            <Piece
              key={piece.index}
              piece={piece}
              element={elements[piece.index]}
              heading={pieceHeading(section, piece, names)}
            />
          ))}
        </div>
      </section>
    ));
}

interface PieceProps {
  readonly piece: RenderedPiece;
  readonly element: ElementText | undefined;
  readonly heading: ReturnType<typeof pieceHeading>;
}

function Piece({ element, heading }: PieceProps) {
  if (element === undefined) return null;
  return (
    <div className="note-piece" data-thread={heading?.isThread === true || undefined}>
      {heading === null ? null : (
        <p className="note-piece-title">
          {heading.isThread && heading.words !== "Progress" ? (
            <span className="visually-hidden">Objective: </span>
          ) : null}
          {heading.words} {heading.times === null ? null : <span className="note-piece-times">{heading.times}</span>}
        </p>
      )}
      <p className="note-text">
        {textRuns(element.text, element.spans).map((run, index) => {
          const origin = originWords(run.from);
          if (origin === null) return <span key={index}>{run.text}</span>;
          return (
            <span key={index} className="note-origin">
              <mark>{run.text}</mark>
              <span className="note-origin-words"> [{origin}] </span>
            </span>
          );
        })}
      </p>
    </div>
  );
}
