import { markWords, type ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import "./objective-rating.css";

/** What a note says about objectives, a line each: on the page that is written, on the one that is signed, on paper. */
export function ProgressSaid({ marks }: { readonly marks: readonly ProgressMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className="progress-said" aria-label="Progress by objective">
      {marks.map((mark) => (
        <li key={mark.objective.id}>
          <span className="progress-said-words">{mark.objective.text}</span>
          <span>{markWords(mark) || "named"}</span>
        </li>
      ))}
    </ul>
  );
}
