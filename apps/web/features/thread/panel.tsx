import type { ReactNode } from "react";
import type { ThreadColumn, ThreadMarker } from "@goldthread/clinical/thread/thread.ts";
import { type Scale, xOf } from "./thread-geometry.ts";

/** What every panel of a thread is given. */
export interface PanelProps {
  readonly scale: Scale;
  readonly columns: readonly ThreadColumn[];
  readonly markers: readonly ThreadMarker[];
}

interface FrameProps extends PanelProps {
  readonly heading: ReactNode;
  readonly height: number;
  readonly label: string;
  readonly children: ReactNode;
}

/** One panel: what it is about over it, and faint lines down through it where the plan changed or something began. */
export function Panel({ heading, height, label, scale, markers, children }: FrameProps) {
  return (
    <section className="thread-panel" aria-label={label}>
      <div className="thread-heading">{heading}</div>
      <svg
        className="thread-drawing"
        width={scale.width}
        height={height}
        viewBox={`0 0 ${scale.width} ${height}`}
        role="group"
        aria-label={label}
      >
        <g aria-hidden="true">
          {markers.map(({ kind, at, words }) => (
            <line
              key={`${kind}${at}${words}`}
              className="thread-guide"
              data-kind={kind}
              x1={xOf(scale, at)}
              x2={xOf(scale, at)}
              y1={0}
              y2={height}
            />
          ))}
        </g>
        {children}
      </svg>
    </section>
  );
}

interface ItemProps {
  readonly x: number;
  readonly y: number;
  /** What it says, for the card and for who hears it. */
  readonly words: string;
  readonly excerpt?: string | undefined;
  readonly href: string | null;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/** One thing to be reached: by the pointer, by the tab key and arrows, by a screen reader. */
export function Item({ x, y, words, excerpt, href, isFirst, children }: ItemProps) {
  const ties = {
    className: "thread-item",
    "data-words": words,
    "data-excerpt": excerpt,
    "data-x": x,
    tabIndex: isFirst ? 0 : -1,
    "aria-label": words,
  };
  const sign = (
    <g transform={`translate(${x} ${y})`}>
      <circle r={9} className="thread-reach" />
      {children}
    </g>
  );
  return href === null ? (
    <g role="img" {...ties}>
      {sign}
    </g>
  ) : (
    <a href={href} {...ties}>
      {sign}
    </a>
  );
}

export function noteHref(noteId: string | null): string | null {
  return noteId === null ? null : `/notes/${noteId}`;
}
