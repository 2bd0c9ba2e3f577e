import "./away-words.css";

/** That whoever the schedule is of is on leave that day, and who covers; nothing on any other day. */
export function AwayWords({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  const [away, cover] = words.split(", ", 2);
  return (
    <span className="away-words">
      {away}
      {/* A month on a phone has room for one word; its day says the rest. */}
      <span className="away-cover">, {cover}</span>
    </span>
  );
}
