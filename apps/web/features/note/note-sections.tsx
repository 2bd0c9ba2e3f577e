import { createContext, useContext } from "react";
import type { Addition } from "@goldthread/clinical/note/addition.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { renderNote, type RenderedPiece } from "@goldthread/clinical/formats/render.ts";
import { correctionsOf } from "@goldthread/clinical/note/corrected-runs.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import type { SignedNote } from "../../api-types.ts";
import { placeId } from "./acts/find-passage.ts";
import { isAt, type MarkedRun, markedText } from "./marked-text.ts";
import { type Names, pieceHeading } from "./pieces.ts";
import { originWords } from "./text-runs.ts";

/** What was said of the text since it was signed, for whatever shows a part of it. */
export interface Since {
  readonly additions: readonly Addition[];
  readonly comments: SignedNote["comments"];
}
export const SinceContext = createContext<Since>({ additions: [], comments: [] });

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
              part={level === 2 ? "note" : "shared"}
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
  readonly part: "note" | "shared";
  readonly element: ElementText | undefined;
  readonly heading: ReturnType<typeof pieceHeading>;
}

function Piece({ part, element, heading }: PieceProps) {
  const { additions, comments } = useContext(SinceContext);
  if (element === undefined) return null;
  const at = { part, element: element.element, key: element.key };
  const beside = comments.filter(({ passage }) => passage !== null && isAt(passage, at));
  return (
    <div className="note-piece" data-thread={heading?.isThread === true || undefined}>
      {heading === null ? null : (
        <p className="note-piece-title">
          {heading.isThread && heading.words !== "Progress" ? (
            <span className="visually-hidden">Objective: </span>
          ) : null}
          <bdi>{heading.words}</bdi>{" "}
          {heading.times === null ? null : <span className="note-piece-times">{heading.times}</span>}
        </p>
      )}
      <p className="note-text" data-place={placeId(part, element)}>
        {markedText(element, correctionsOf(additions, at)).map((run, index) => (
          <Run key={index} run={run} />
        ))}
      </p>
      {beside.map((comment) => (
        <aside key={comment.id} className="note-comment no-print" aria-label={`Comment by ${comment.by}`}>
          <p className="note-comment-passage">“{comment.passage?.text}”</p>
          <p>
            {comment.words} <span className="quiet">{comment.by}</span>
          </p>
        </aside>
      ))}
    </div>
  );
}

/** Signed words stay readable, also where they were struck; what stands instead comes after them. */
function Run({ run }: { readonly run: MarkedRun }) {
  const { correction, endsCorrection } = run;
  if (correction === null) return <Origin run={run} />;
  return (
    <>
      <del>
        <Origin run={run} />
      </del>
      {!endsCorrection || correction.instead === "" ? null : (
        <>
          {" "}
          <ins>{correction.instead}</ins>
        </>
      )}
    </>
  );
}

function Origin({ run }: { readonly run: MarkedRun }) {
  const origin = originWords(run.from);
  if (origin === null) return <span>{run.text}</span>;
  return (
    <span className="note-origin">
      <mark>{run.text}</mark>
      <span className="note-origin-words"> [{origin}] </span>
    </span>
  );
}
