import { Link } from "@tanstack/react-router";
import { dayWords } from "../../time/words.ts";
import type { LoadedReflection, ShownReflection } from "./api.ts";
import { ofNotes } from "./reflection-words.ts";

type Writing = ShownReflection["writing"];

/** The time for each note against what is hoped for. */
export function WritingSummary({ writing: { individual, group } }: { readonly writing: Writing }) {
  if (individual.notes + group.notes === 0)
    return (
      <p className="quiet">
        No writing time is kept for notes of this period. It begins with the first note that is written here and signed.
      </p>
    );
  return (
    <>
      {individual.notes === 0 ? null : <Times title="Individual notes" times={individual} />}
      {group.notes === 0 ? null : <Times title="Group notes, each member’s with its share" times={group} />}
    </>
  );
}

function Times({ title, times }: { readonly title: string; readonly times: Writing["individual"] }) {
  const { notes, medianMinutes, under, within, over } = times;
  const parts = [
    { key: "under", count: under, words: "under 5 minutes" },
    { key: "within", count: within, words: "5 to 10 minutes, as hoped for" },
    { key: "over", count: over, words: "over 10 minutes" },
  ] as const;
  return (
    <>
      <p>
        {title}: {notes === 1 ? "the one took" : `half of ${notes} took at most`}{" "}
        <strong className="figures">{medianMinutes} minutes</strong>
        {notes === 1 ? "." : " each."}
      </p>
      <div className="parts-bar" aria-hidden="true">
        {parts.map(({ key, count }) => (
          <span key={key} data-part={key} style={{ width: `${(count / notes) * 100}%` }} />
        ))}
      </div>
      <ul className="parts-list">
        {parts.map(({ key, count, words }) => (
          <li key={key}>
            <span className="parts-key" data-part={key} aria-hidden="true" />
            {words}: <span className="figures">{ofNotes(count, notes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function WritingSection({ writing }: Pick<LoadedReflection, "writing">) {
  return (
    <section aria-labelledby="reflection-writing">
      <h2 className="section-title" id="reflection-writing">
        Your writing time
      </h2>
      <WritingSummary writing={writing} />
      <p className="quiet small">
        Told from the changes of your drafts, which are saved anyway: changes at most {writing.pauseSeconds / 60}{" "}
        minutes apart count as writing, a longer gap is a pause and counts nothing. So reading before the first word is
        left out, and what was written offline. A group session’s time is shared by its members’ notes. Only you can see
        it.
      </p>
      {writing.sessions.length === 0 ? null : (
        <details className="reflection-fold">
          <summary>The newest, note by note</summary>
          <ul className="plain-lines" aria-label="Writing time of the newest notes">
            {writing.sessions.map(({ noteId, day, about, notes, minutes, minutesForEach }) => (
              <li key={noteId}>
                <Link to="/notes/$noteId" params={{ noteId }} preload={false}>
                  {dayWords(day)}
                </Link>{" "}
                <bdi>{about}</bdi>:{" "}
                <span className="figures">
                  {notes === 1
                    ? `${minutes} min`
                    : `${minutesForEach} min for each of ${notes} notes, ${minutes} min in all`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
