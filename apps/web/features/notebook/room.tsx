import type { ReactNode } from "react";
import { usePageTitle } from "../../ui/page.tsx";
import { Seal } from "./seal.tsx";
import "./room.css";

interface RoomProps {
  readonly isOpen: boolean;
  /** Under the title: in which state the room is, in words. */
  readonly under: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The other book's room: slate, not paper, so that nobody can wonder which of the two they write in. */
export function Room({ isOpen, under, actions, children }: RoomProps) {
  // Never more than this: a window's title is seen by others and kept by the browser.
  usePageTitle("Private notebook");
  return (
    <div className="room" data-open={isOpen || undefined}>
      <header className="room-head no-print">
        <Seal isOpen={isOpen} />
        <div className="room-words">
          <h1 className="room-title" tabIndex={-1}>
            Private notebook
          </h1>
          <p className="room-under">{under}</p>
        </div>
        {actions === undefined ? null : <div className="room-actions">{actions}</div>}
      </header>
      <div className="room-body">{children}</div>
    </div>
  );
}
