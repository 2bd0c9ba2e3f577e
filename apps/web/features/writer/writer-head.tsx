import { useRef, type ReactNode } from "react";
import { useHeadHeight } from "./use-head-height.ts";

interface WriterHeadProps {
  /** Whose note, and the session's facts: on a phone they scroll away. */
  readonly who: ReactNode;
  readonly tools: ReactNode;
}

/** What stays at the top of a page that is written on. */
export function WriterHead({ who, tools }: WriterHeadProps) {
  const head = useRef<HTMLElement>(null);
  const about = useRef<HTMLDivElement>(null);
  useHeadHeight(head, about);
  return (
    <header ref={head} className="writer-head" data-sticks="top">
      <div ref={about} className="writer-who">
        {who}
      </div>
      <div className="writer-tools">{tools}</div>
    </header>
  );
}
