import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dayShort } from "../../time/words.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { Days } from "../patterns/api.ts";
import { flaggedWordsQuery } from "./api.ts";

/** The author's own words that the reviewer stops at most often. */
export function WordsSection({ days }: { readonly days: Days }) {
  const { data, error } = useQuery(flaggedWordsQuery(days));
  return (
    <section aria-labelledby="reflection-words">
      <h2 className="section-title" id="reflection-words">
        Your words that the reviewer flags most
      </h2>
      {error !== null ? (
        <p className="quiet">These did not load. {error.message}</p>
      ) : data === undefined ? (
        <Skeleton lines={4} label="The reviewer reads your newest notes" />
      ) : data.words.length === 0 ? (
        <p className="quiet">
          {data.notes === 0
            ? "No note of yours is signed in this period. Words that you typed and that a rule of wording stops at would stand here."
            : `No rule of wording stops at a word that you typed in ${data.notes === 1 ? "the one note" : `the ${data.notes} notes`} read.`}
        </p>
      ) : (
        <>
          <p className="quiet small">
            In {data.isCut ? `the newest ${data.notes}` : data.notes} signed notes of the period, as the rules stand
            today: words that you typed yourself, and none that a template or an earlier note brought.
          </p>
          <ol className="plain-lines" aria-label="Words flagged most often">
            {data.words.map(({ text, rule, title, count, notes }) => (
              <li key={`${rule} ${text}`}>
                “<bdi>{text}</bdi>” <span className="figures">{count === 1 ? "once" : `${count} times`}</span>{" "}
                <span className="quiet">({title})</span>{" "}
                <span className="small">
                  {notes.map(({ id, day }, at) => (
                    <span key={id}>
                      {at === 0 ? "" : ", "}
                      <Link to="/notes/$noteId" params={{ noteId: id }} preload={false}>
                        {dayShort(day)}
                      </Link>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
