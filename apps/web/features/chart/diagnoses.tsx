import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Chart, Diagnosis } from "../../api-types.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeDiagnosis, diagnosesQuery } from "./api.ts";
import { EndDiagnosisDialog } from "./end-diagnosis-dialog.tsx";
import { GiveDiagnosisDialog } from "./give-diagnosis-dialog.tsx";
import { givesDiagnoses } from "./gives-diagnoses.ts";
import "./chart-fold.css";

/** What the client is diagnosed with, the first first. */
export function Diagnoses({ chart }: { readonly chart: Chart }) {
  const [open, setOpen] = useState<"give" | Diagnosis | null>(null);
  const mayGive = givesDiagnoses(useMe());
  const close = () => setOpen(null);
  const { diagnoses, client } = chart;
  return (
    <section className="chart-aside" aria-labelledby="diagnoses">
      <div className="aside-head">
        <h2 className="section-title" id="diagnoses">
          Diagnoses
        </h2>
        {mayGive ? (
          <Button size="s" tone="quiet" icon="plus" onPress={() => setOpen("give")}>
            Give
          </Button>
        ) : null}
      </div>
      {diagnoses.length === 0 ? (
        <p className="quiet">None given. A bill needs one, and a note’s assessment leans on it.</p>
      ) : (
        <ol className="fact-list">
          {diagnoses.map((diagnosis, at) => (
            <Line key={diagnosis.id} diagnosis={diagnosis} isFirst={at === 0} mayChange={mayGive} onEnd={setOpen} />
          ))}
        </ol>
      )}
      <Ended clientId={client.id} />
      {open === "give" ? (
        <GiveDiagnosisDialog clientId={client.id} hasOne={diagnoses.length > 0} onClose={close} />
      ) : null}
      {open !== null && open !== "give" ? <EndDiagnosisDialog diagnosis={open} onClose={close} /> : null}
    </section>
  );
}

interface LineProps {
  readonly diagnosis: Diagnosis;
  readonly isFirst: boolean;
  readonly mayChange: boolean;
  readonly onEnd: (diagnosis: Diagnosis) => void;
}

function Line({ diagnosis, isFirst, mayChange, onEnd }: LineProps) {
  const refresh = useRefresh();
  const putFirst = () =>
    void changeDiagnosis({ diagnosisId: diagnosis.id, version: diagnosis.version, first: true }).then(
      refresh,
      (problem: unknown) => {
        refresh();
        toast(problem instanceof Error ? problem.message : "That could not be changed.", { tone: "problem" });
      },
    );
  const first = { id: "first", label: "Put first", run: putFirst };
  const end = { id: "end", label: "End this diagnosis", run: () => onEnd(diagnosis) };
  return (
    <li>
      <span>
        <span className="code">{diagnosis.code}</span> {diagnosis.words}
        <span className="fact-under">
          {isFirst ? "First. " : ""}Since {dayWords(diagnosis.since)}, given by {diagnosis.givenBy}
        </span>
      </span>
      {mayChange ? <Menu label={`More for ${diagnosis.code}`} actions={isFirst ? [end] : [first, end]} /> : null}
    </li>
  );
}

/** Asked for when it is opened. */
function Ended({ clientId }: { readonly clientId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="quiet">Ended diagnoses</summary>
      {isOpen ? <EndedList clientId={clientId} /> : null}
    </details>
  );
}

function EndedList({ clientId }: { readonly clientId: string }) {
  const { data } = useQuery(diagnosesQuery(clientId));
  if (data === undefined) return <Skeleton lines={1} />;
  const ended = data.diagnoses.filter(({ until }) => until !== null);
  if (ended.length === 0) return <p className="quiet">None has ended.</p>;
  return (
    <ul>
      {ended.map(({ id, code, words, since, until, untilWhy }) => (
        <li key={id}>
          <span className="code">{code}</span> {words}, {dayWords(since)} to {dayWords(until ?? since)}
          {untilWhy === "" ? "" : `: ${untilWhy}`}
        </li>
      ))}
    </ul>
  );
}
