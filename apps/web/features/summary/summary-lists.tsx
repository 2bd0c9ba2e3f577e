import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { dayShort, dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { type AskedPeriod, summariesQuery, type SummaryAbout } from "./api.ts";

interface SummaryListsProps {
  readonly about: SummaryAbout;
  readonly onDraft: (period: AskedPeriod) => void;
}

const kindWords = { periodic: "Summary", discharge: "Discharge summary" } as const;

/** What was signed before, and what lies unfinished. */
export function SummaryLists({ about, onDraft }: SummaryListsProps) {
  const zone = useZone();
  const { data } = useQuery(summariesQuery(about));
  if (data === undefined) return null;
  return (
    <>
      {data.drafts.length === 0 ? null : (
        <section className="summary-list no-print" aria-labelledby="summary-drafts">
          <h2 className="section-title" id="summary-drafts">
            Your drafts
          </h2>
          <ul>
            {data.drafts.map(({ kind, from, to, changedAt }) => (
              <li key={`${kind} ${from} ${to}`}>
                <span>
                  {kindWords[kind]}, {dayWords(from)} to {dayWords(to)}
                  <span className="quiet"> · changed {momentWords(changedAt, zone)}</span>
                </span>
                <Button
                  size="s"
                  tone="quiet"
                  aria-label={`Go on with ${kindWords[kind]}, ${dayWords(from)} to ${dayWords(to)}`}
                  onPress={() => onDraft({ kind, from: dayShort(from), to: dayShort(to) })}
                >
                  Go on
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.signed.length === 0 ? null : (
        <section className="summary-list no-print" aria-labelledby="summary-signed">
          <h2 className="section-title" id="summary-signed">
            Signed summaries
          </h2>
          <RowList label="Signed summaries">
            {data.signed.map(({ id, kind, from, to, signedAt, author }) => (
              <li key={id} className="row">
                <Link className="row-link" data-row="" to="/summaries/$summaryId" params={{ summaryId: id }}>
                  {kindWords[kind]}, {dayWords(from)} to {dayWords(to)}
                </Link>
                <span className="quiet">
                  {author}, {momentWords(signedAt, zone)}
                </span>
              </li>
            ))}
          </RowList>
        </section>
      )}
    </>
  );
}
