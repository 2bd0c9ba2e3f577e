import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type LoadedThread, threadQuery } from "./api.ts";
import { cropThread } from "./crop-thread.ts";
import { ThreadChart } from "./thread-chart.tsx";
import { isEmptyThread } from "./thread-geometry.ts";
import { ThreadInWords } from "./thread-in-words.tsx";
import "./thread.css";

/** Where the client stands against what was agreed, at a glance. */
export function ThreadPage({ clientId }: { readonly clientId: string }) {
  const query = useQuery(threadQuery(clientId));
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Thread" width="wide">
        <Skeleton lines={8} />
      </Page>
    );
  }
  return <LoadedThreadPage thread={query.data} />;
}

const ranges = [
  { value: "all", label: "All of it" },
  { value: "730", label: "The last two years" },
  { value: "365", label: "The last year" },
  { value: "182", label: "The last half year" },
  { value: "91", label: "The last three months" },
] as const;
type Range = (typeof ranges)[number]["value"];

function LoadedThreadPage({ thread }: { readonly thread: LoadedThread }) {
  const today = useToday();
  const [range, setRange] = useState<Range>("all");
  const { client } = thread;
  const shown = useMemo(
    () => cropThread(thread, range === "all" ? null : addDays(today, -Number(range))),
    [thread, range, today],
  );
  return (
    <Page
      title="Thread"
      width="wide"
      over={
        <Link to="/clients/$clientId" params={{ clientId: client.id }}>
          {client.name}
        </Link>
      }
      under={
        <>
          {client.recordNumber} ·{" "}
          <Link to="/clients/$clientId/plan" params={{ clientId: client.id }}>
            Treatment plan
          </Link>{" "}
          ·{" "}
          <Link to="/clients/$clientId/summary" params={{ clientId: client.id }}>
            Summary
          </Link>
        </>
      }
      actions={
        <Button tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      }
    >
      {isEmptyThread(thread) ? (
        <EmptyState title="Nothing to draw yet">
          With a treatment plan and the first signed notes, each objective becomes a row here and each session a column.
          In a note, # ties what you write to an objective and says how far it has come; measures are drawn above.
        </EmptyState>
      ) : (
        <>
          <div className="thread-tools">
            <div className="no-print">
              <Select label="Shown" value={range} options={[...ranges]} onChange={setRange} />
            </div>
            <ThreadLegend />
          </div>
          <ThreadChart thread={shown} clientId={client.id} />
          <ThreadInWords thread={shown} />
        </>
      )}
    </Page>
  );
}

function ThreadLegend() {
  return (
    <ul className="thread-legend" aria-label="Signs">
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className="thread-mark" />
        </svg>
        Individual
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect x="2" y="2" width="8" height="8" className="thread-mark" />
        </svg>
        Group
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" className="thread-mark" data-hollow="" />
        </svg>
        Named, not rated
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M6 1 L11 10 H1 Z" className="thread-better" />
        </svg>
        Reliable improvement
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M1 2 H11 L6 11 Z" className="thread-worse" />
        </svg>
        Reliable deterioration
      </li>
    </ul>
  );
}
