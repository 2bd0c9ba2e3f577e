import type { CSSProperties, PointerEvent } from "react";
import type { TodaySession } from "../../api-types.ts";
import { clockSpan, clockWords } from "../../time/words.ts";
import { Icon } from "../../ui/icon.tsx";
import { isCalledOff, noteWords, sessionFacts } from "../today/session-words.ts";
import { blockWords } from "./shown-session.ts";

interface SessionBlockProps {
  readonly session: TodaySession;
  readonly zone: string;
  readonly style: CSSProperties;
  readonly isCurrent: boolean;
  readonly isDragged: boolean;
  readonly isMovable: boolean;
  /** Too short for more than one line. */
  readonly isShort: boolean;
  /** A day by itself: all the facts stand in it. */
  readonly isRoomy: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onLengthen: (event: PointerEvent<HTMLElement>) => void;
}

/** One session on the grid. Pressed, it opens; dragged, it moves; at its foot it is made longer or shorter. */
export function SessionBlock({ session, zone, ...block }: SessionBlockProps) {
  const { mark } = noteWords(session);
  const isOff = isCalledOff(session);
  return (
    <button
      type="button"
      className="block"
      data-block={session.id}
      data-kind={session.kind}
      data-off={isOff || undefined}
      data-dragged={block.isDragged || undefined}
      data-movable={block.isMovable || undefined}
      data-short={block.isShort || undefined}
      style={block.style}
      tabIndex={block.isCurrent ? 0 : -1}
      aria-label={blockWords(session, { zone, isRoomy: block.isRoomy })}
      aria-haspopup="dialog"
      onClick={block.onOpen}
      onFocus={block.onFocus}
      onPointerDown={block.isMovable ? block.onMove : undefined}
    >
      <span className="block-name">
        <bdi>{session.name}</bdi>
      </span>{" "}
      <span className="block-facts">
        <span className="note-state" data-mark={mark} />
        <span className="block-time">
          {block.isDragged || block.isRoomy ? clockSpan(session, zone) : clockWords(session.start, zone)}
        </span>
        {block.isRoomy ? <span> {sessionFacts(session)}</span> : null}
        {session.riskOpen ? <Icon name="alert" /> : null}
      </span>
      {block.isMovable ? <span className="block-foot" onPointerDown={block.onLengthen} /> : null}
    </button>
  );
}
