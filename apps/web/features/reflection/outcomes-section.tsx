import { Notice } from "../../ui/notice.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import type { Outcome } from "./api.ts";
import { intervalWords, tooFewWords } from "./reflection-words.ts";

interface OutcomesProps {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly fewestClients: number;
}

type Counted = Outcome & { readonly counts: NonNullable<Outcome["counts"]> };

/** What followed each way of working, with how many clients that is about. */
export function OutcomesSection({ title, outcomes, fewestClients }: OutcomesProps) {
  const counted = outcomes.filter((outcome): outcome is Counted => outcome.counts !== null);
  const few = tooFewWords(outcomes);
  return (
    <section aria-labelledby="reflection-outcomes">
      <h2 className="section-title" id="reflection-outcomes">
        {title}
      </h2>
      {outcomes.length === 0 ? (
        <p className="quiet">
          Nothing to compare yet. Where notes say what was done, and an instrument was given before and after, each way
          of working stands here with how many clients’ scores changed reliably afterwards.
        </p>
      ) : (
        <>
          <p className="quiet small">
            A client counts once for an instrument: the last score up to the first use of a way of working in the
            period, against the last score after it. The interval holds the true share in 95 of 100 such samples.
          </p>
          <Notice title="What followed, and not what helped">
            <p>
              Clients with whom something was done differ from the others, most get better with time, and several ways
              of working go together. Small numbers move by chance: read the interval, not the count.
            </p>
          </Notice>
          {counted.length === 0 ? null : (
            <Table
              label="What followed"
              columns={columns}
              rows={counted}
              rowKey={({ method, measure }) => `${method} ${measure}`}
            />
          )}
          {few.length === 0 ? null : (
            <details className="reflection-fold">
              <summary>Too few clients to say anything: fewer than {fewestClients}</summary>
              <p className="small">{few.join("; ")}.</p>
            </details>
          )}
        </>
      )}
    </section>
  );
}

const figure = (key: "improved" | "unchanged" | "worse", title: string): Column<Counted> => ({
  key,
  title,
  isFigures: true,
  cell: ({ counts }) => counts[key],
});

const columns: readonly Column<Counted>[] = [
  {
    key: "method",
    title: "Way of working",
    isName: true,
    cell: ({ title, measureName }) => (
      <>
        {title} <span className="name-aside">{measureName}</span>
      </>
    ),
  },
  { key: "clients", title: "Clients", isFigures: true, cell: ({ clients }) => clients },
  figure("improved", "Improved reliably"),
  figure("unchanged", "No reliable change"),
  figure("worse", "Deteriorated reliably"),
  {
    key: "interval",
    title: "Share improved, interval",
    isFigures: true,
    cell: ({ counts: { interval } }) => (
      <span className="interval">
        <svg width="100" height="10" viewBox="0 0 100 10" aria-hidden="true">
          <line x1="0" x2="100" y1="5" y2="5" className="interval-whole" />
          <line x1={interval.low} x2={interval.high} y1="5" y2="5" className="interval-line" />
        </svg>
        {intervalWords(interval)}
      </span>
    ),
  },
];
