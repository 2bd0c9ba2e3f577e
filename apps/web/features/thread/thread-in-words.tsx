import { Link } from "@tanstack/react-router";
import type { Thread } from "@goldthread/clinical/thread/thread.ts";
import { type TextLine, threadText } from "@goldthread/clinical/thread/thread-words.ts";

/** The same as the drawing, for who reads or hears it: nothing is left out, and each line leads to its note. */
export function ThreadInWords({ thread }: { readonly thread: Thread }) {
  const text = threadText(thread);
  return (
    <details className="thread-words-fold">
      <summary>
        <h2 className="section-title">The same in words</h2>
      </summary>
      <p>{text.opening}</p>
      {text.objectives.map(({ id, heading, summary, lines }) => (
        <section key={id}>
          <h3>{heading}</h3>
          <p>{summary}</p>
          <Lines label={`Marks of: ${heading}`} lines={lines} />
        </section>
      ))}
      {text.measures.map(({ name, summary, lines }) => (
        <section key={name}>
          <h3>{name}</h3>
          <p>{summary}</p>
          <Lines label={`Scores of ${name}`} lines={lines} />
        </section>
      ))}
      {text.events.length === 0 ? null : (
        <section>
          <h3>Plan, medication and risk</h3>
          <Lines label="Plan, medication and risk" lines={text.events} />
        </section>
      )}
    </details>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly TextLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="thread-lines" aria-label={label}>
      {lines.map(({ words, noteId }, index) => (
        <li key={`${noteId ?? ""}${index}`}>
          {noteId === null ? (
            words
          ) : (
            <Link to="/notes/$noteId" params={{ noteId }} preload={false}>
              {words}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
