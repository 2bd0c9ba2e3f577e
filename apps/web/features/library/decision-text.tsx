import type { ReactNode } from "react";
import type { Deciding } from "./decisions-state.ts";

interface DecisionTextProps {
  readonly text: string;
  /** Of this text, in order. */
  readonly places: readonly Deciding[];
}

/** The text as it would stand in the library, with every place that was found marked. */
export function DecisionText({ text, places }: DecisionTextProps) {
  const runs: ReactNode[] = [];
  let at = 0;
  for (const { start, end, text: words, choice, instead } of places) {
    runs.push(text.slice(at, start));
    runs.push(
      <mark key={start} data-decided={choice ?? undefined}>
        {choice === "replace" ? instead : words}
      </mark>,
    );
    at = end;
  }
  return (
    <p className="decision-text">
      {runs}
      {text.slice(at)}
    </p>
  );
}
