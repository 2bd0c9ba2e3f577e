import "./away-words.css";

/** That whoever the schedule is of is on leave that day; nothing on any other. */
export function AwayWords({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return <span className="away-words">{words}</span>;
}
