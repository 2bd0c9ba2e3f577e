import type { ReactNode } from "react";
import { Notice } from "../../ui/notice.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { LoadedPatterns } from "./api.ts";
import { Count } from "./counted.tsx";
import { moveWords } from "./pattern-words.ts";

type Before = LoadedPatterns["before"][number];
type Place = "improvement" | "deterioration" | "elsewhere";

const columnTitles: Readonly<Record<Place, string>> = {
  improvement: "Before improvement",
  deterioration: "Before deterioration",
  elsewhere: "In other sessions",
};

const parts = [
  { kind: "method", title: "What was done", column: "Way of working", most: 18 },
  { kind: "topic", title: "Words in the notes", column: "Word", most: 12 },
  { kind: "attendance", title: "Attendance", column: "Sessions", most: 1 },
] as const;

/** Where scores changed reliably, and what stands in the sessions before beside all the others. */
export function BeforeChange({
  moves,
  sessions,
  before,
  from,
}: Pick<LoadedPatterns, "moves" | "sessions" | "before" | "from">) {
  return (
    <section aria-labelledby="patterns-before">
      <h2 className="section-title" id="patterns-before">
        Before a score changed
      </h2>
      {moves.length === 0 ? (
        <p className="quiet">
          No score changed reliably in this period. Where an instrument with a published size of reliable change is
          given from time to time, each such change stands here with the sessions before it.
        </p>
      ) : (
        <>
          <ul className="move-list" aria-label="Reliable changes">
            {moves.map((move) => (
              <li key={`${move.measure} ${move.to.day}`}>
                {moveWords(move)}{" "}
                <Count
                  places={move.contacts}
                  words={move.contacts.length === 1 ? "contact before it" : "contacts before it"}
                  title={`Before ${move.name} changed`}
                />
                {move.from.day < from ? <span className="quiet"> in this period; it begins earlier</span> : null}
              </li>
            ))}
          </ul>
          <Notice title="Counts, and no causes">
            <p>
              A session is counted from the day of the first score up to, and without, the day of the second. What stood
              before a change need not have brought it about: these sessions differ from the others in much that nobody
              counted.
            </p>
          </Notice>
          {parts.map(({ kind, most, ...titles }) => (
            <BeforeTable key={kind} {...titles} sessions={sessions} rows={rowsOf(before, kind).slice(0, most)} />
          ))}
        </>
      )}
    </section>
  );
}

function rowsOf(before: readonly Before[], kind: Before["kind"]): readonly Before[] {
  const counted = ({ improvement, deterioration }: Before) => improvement.length + deterioration.length;
  return before.filter((row) => row.kind === kind).toSorted((a, b) => counted(b) - counted(a));
}

function BeforeTable({
  title,
  column,
  rows,
  sessions,
}: {
  readonly title: string;
  readonly column: string;
  readonly rows: readonly Before[];
  readonly sessions: LoadedPatterns["sessions"];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="before-title">{title}</h3>
      <Table label={title} columns={columnsOf(column, sessions)} rows={rows} rowKey={({ id }) => id} />
    </>
  );
}

function columnsOf(title: string, sessions: LoadedPatterns["sessions"]): readonly Column<Before>[] {
  const places = (["improvement", "deterioration", "elsewhere"] as const).filter((place) => sessions[place].length > 0);
  return [
    { key: "title", title, isName: true, cell: nameOf },
    ...places.map((place) => ({
      key: place,
      title: columnTitles[place],
      isFigures: true,
      cell: shareIn(place, sessions[place].length),
    })),
  ];
}

function nameOf(row: Before): ReactNode {
  return (
    <>
      <bdi>{row.title}</bdi>
      {row.words === "" || row.words === row.title ? null : <FoundBy words={row.words} />}
    </>
  );
}

function shareIn(place: Place, of: number): (row: Before) => ReactNode {
  return (row) => (
    <span>
      <Count places={row[place]} title={`${row.title}, ${columnTitles[place].toLowerCase()}`} />
      <span className="quiet"> of {of}</span>
    </span>
  );
}

function FoundBy({ words }: { readonly words: string }) {
  return (
    <details className="found-by small no-print">
      <summary>Found by these words</summary>
      {words}
    </details>
  );
}
