import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDownload } from "../../forms/use-download.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayWords, momentWords, zoneWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { downloadSummary, type SignedSummaryPage as Signed, signedSummaryQuery, type SummaryAbout } from "./api.ts";
import { CoSignSummary } from "./co-sign-summary.tsx";
import { SourceLine } from "./source-line.tsx";
import { WhoseLink } from "./whose-link.tsx";
import { SummaryHead, summaryTitle } from "./summary-head.tsx";
import "./summary.css";

/** A signed summary: read, printed, taken away. It does not change any more. */
export function SignedSummaryPage({ summaryId }: { readonly summaryId: string }) {
  const query = useQuery(signedSummaryQuery(summaryId));
  const summary = query.data;
  if (summary === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Summary" width="read">
        <Skeleton lines={9} />
      </Page>
    );
  }
  return (
    <Page
      title={`${summaryTitle(summary)}, ${dayWords(summary.from)} to ${dayWords(summary.to)}`}
      width="read"
      over={<WhoseLink about={aboutOf(summary)} name={summary.client?.name ?? summary.group?.name ?? ""} />}
      actions={<Take summaryId={summaryId} />}
    >
      <CoSignSummary summary={summary} />
      <RetractedSince notes={summary.retracted} />
      <Paper summary={summary} />
    </Page>
  );
}

/** It stays as it was signed; its reader must know what no longer carries it. */
function RetractedSince({ notes }: { readonly notes: Signed["retracted"] }) {
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn" title="A note that it rests on was retracted since">
      <p>
        What is said of it counts no more:{" "}
        {notes.map(({ id, day }, index) => (
          <span key={id}>
            {index === 0 ? "" : ", "}
            <Link to="/notes/$noteId" params={{ noteId: id }} preload={false}>
              {day === null ? "undated" : dayWords(day)}
            </Link>
          </span>
        ))}
        . Put a summary of the same days together again to replace it.
      </p>
    </Notice>
  );
}

function aboutOf({ client, group }: Signed): SummaryAbout {
  return client === null ? { of: "group", id: group?.id ?? "" } : { of: "client", id: client.id };
}

function Take({ summaryId }: { readonly summaryId: string }) {
  const { busy, download } = useDownload<"pdf" | "json">((what) => downloadSummary(what, summaryId));
  return (
    <>
      <Button icon="print" onPress={() => window.print()}>
        Print
      </Button>
      <Button icon="download" isPending={busy === "pdf"} onPress={() => void download("pdf")}>
        Download PDF
      </Button>
      <Button icon="download" isPending={busy === "json"} onPress={() => void download("json")}>
        Download JSON
      </Button>
    </>
  );
}

const originTags = { composed: null, changed: "Author’s wording", own: "Author’s own" } as const;

function Paper({ summary }: { readonly summary: Signed }) {
  const about = aboutOf(summary);
  return (
    <article className="summary-sheet summary-paper" aria-label="Signed summary">
      <SummaryHead {...summary} />
      <p className="small quiet">{summary.says}</p>
      {summary.sections.map(({ key, title, sentences }) => (
        <section key={key} aria-labelledby={`summary-${key}`}>
          <h3 id={`summary-${key}`}>{title}</h3>
          <ul className="summary-sentences">
            {sentences.map(({ text, origin, sources }) => (
              <li key={text} className="summary-sentence">
                <p>
                  {text} {originTags[origin] === null ? null : <Tag>{originTags[origin]}</Tag>}
                </p>
                {sources.length === 0 ? null : <SourceLine sources={sources} about={about} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Signature summary={summary} />
    </article>
  );
}

function Signature({ summary }: { readonly summary: Signed }) {
  const { author, signedAt, zone, method, digest, place, coSignatures } = summary;
  return (
    <section className="summary-signature" aria-labelledby="summary-signature">
      <h3 id="summary-signature">Signed</h3>
      <p>
        <strong>
          {author.name}
          {author.credential === "" ? "" : `, ${author.credential}`}
        </strong>
      </p>
      <p className="quiet figures">
        {momentWords(signedAt, zone)} ({zoneWords(zone, signedAt)}), with {method}
      </p>
      {coSignatures.map((one) => (
        <div key={one.signedAt}>
          <p>
            Co-signed by{" "}
            <strong>
              {one.name}
              {one.credential === "" ? "" : `, ${one.credential}`}
            </strong>
          </p>
          <p className="quiet figures">
            {momentWords(one.signedAt, zone)} ({zoneWords(zone, one.signedAt)}), with {one.method}
          </p>
        </div>
      ))}
      <dl className="summary-proof">
        <div>
          <dt>Digest (SHA-256)</dt>
          <dd>{digest}</dd>
        </div>
        <div>
          <dt>Place in the ledger</dt>
          <dd className="figures">{place === null ? "Being given, in a moment" : place.toLocaleString("en-GB")}</dd>
        </div>
      </dl>
    </section>
  );
}
