import { type ReactNode, useEffect, useRef } from "react";
import { usePageTitle } from "../ui/page.tsx";
import { Wordmark } from "./wordmark.tsx";
import "./entrance.css";

interface EntranceProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
}

/** The frame of every page before the sign-in. */
export function Entrance({ title, lead, width = "narrow", children }: EntranceProps) {
  usePageTitle(title);
  return (
    <div className="entrance" data-width={width}>
      <header className="entrance-head">
        <Wordmark />
      </header>
      <main className="entrance-main" id="main" tabIndex={-1}>
        <Title key={title} words={title} />
        {lead === undefined ? null : <p className="entrance-lead">{lead}</p>}
        {children}
      </main>
    </div>
  );
}

function Title({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A page merely loaded leaves the focus with the browser; a step that was chosen here took what had it away.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && navigator.userActivation.hasBeenActive) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} className="entrance-title" tabIndex={-1}>
      {words}
    </h1>
  );
}
