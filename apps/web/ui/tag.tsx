import type { ReactNode } from "react";
import "./tag.css";

export type Tone = "plain" | "block" | "warn" | "hint" | "late" | "done";

/** A word about a state. The colour only repeats what the word says. */
export function Tag({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
