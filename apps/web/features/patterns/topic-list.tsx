import type { LoadedPatterns } from "./api.ts";
import { Count } from "./counted.tsx";
import { MonthBars } from "./month-bars.tsx";
import { countByMonth, monthsInWords } from "./pattern-words.ts";

/** Words that stand in most notes, each with the months that they stand in. */
export function TopicList({ topics, contacts }: Pick<LoadedPatterns, "topics" | "contacts">) {
  const rows = topics.map((topic) => ({ ...topic, months: countByMonth(topic.contacts, contacts) }));
  const most = Math.max(0, ...rows.flatMap(({ months }) => months.map(({ count }) => count)));
  return (
    <section aria-labelledby="patterns-topics">
      <h2 className="section-title" id="patterns-topics">
        Words in the notes
      </h2>
      {topics.length === 0 ? (
        <p className="quiet">
          A word is counted once it stands in two signed notes of the period. Nothing does so far; a longer period may
          hold more.
        </p>
      ) : (
        <>
          <p className="quiet small">
            Counted in what was reported and observed, in the response, the assessment and narratives: a note counts
            once, however often it says the word. Everyday words and names are left out; forms of a word count as one.
            What a note only denies (“denies alcohol use”) is counted apart.
          </p>
          <ul className="topic-list" aria-label="Words in the notes">
            {rows.map(({ word, forms, contacts: places, denied, months }) => (
              <li key={word}>
                <span className="topic-word">
                  <bdi>{word}</bdi>
                  {forms.length > 1 ? <span className="quiet small">{forms.slice(1).join(", ")}</span> : null}
                </span>
                <MonthBars counts={months.map(({ count }) => count)} most={most} />
                <span className="visually-hidden">{monthsInWords(months)}</span>
                <span className="topic-counts">
                  <Count
                    places={places}
                    words={places.length === 1 ? "note" : "notes"}
                    title={`Notes that say “${word}”`}
                  />
                  {denied.length === 0 ? null : (
                    <Count places={denied} words="denied" title={`Notes that only deny “${word}”`} />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
