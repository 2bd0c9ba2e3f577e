import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RefusalError } from "../../refusal-error.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Administration, endMeasureLink, type MeasureLink, measuresQuery } from "./api.ts";
import { CorrectMeasureDialog } from "./correct-measure-dialog.tsx";
import { GiveMeasureDialog } from "./give-measure-dialog.tsx";
import { changeWords, howWords, nameOf, scoreWords } from "./measure-words.ts";
import { SubjectWithholding } from "../withholding/subject-withholding.tsx";
import { useJudges, useStanding } from "../withholding/use-withholding.ts";
import { SendLinkDialog } from "./send-link-dialog.tsx";
import "../chart/chart-fold.css";
import "./measures.css";

interface ChartMeasuresProps {
  readonly clientId: string;
  readonly sessionId?: string | null;
  readonly onRisk: (concernId: string) => void;
}

/** The measures of a client: the newest of each with what moved, the earlier ones folded under it. */
export function ChartMeasures({ clientId, sessionId = null, onRisk }: ChartMeasuresProps) {
  const { data, error } = useQuery(measuresQuery(clientId));
  const [open, setOpen] = useState<"give" | "link" | Administration | null>(null);
  if (error instanceof RefusalError && error.code === "not_found") return null;
  const close = () => setOpen(null);
  return (
    <section className="measures" aria-labelledby="measures">
      <div className="measure-head">
        <h2 className="section-title" id="measures">
          Measures
        </h2>
        <span className="measure-actions">
          <Button size="s" tone="quiet" icon="plus" onPress={() => setOpen("give")}>
            Record
          </Button>
          <Button size="s" tone="quiet" onPress={() => setOpen("link")}>
            Send a link
          </Button>
        </span>
      </div>
      {error === null || data !== undefined ? null : <p className="quiet">The measures could not be loaded.</p>}
      {data === undefined ? null : data.administrations.length === 0 ? (
        <p className="quiet">
          None yet. A PHQ-9 or GAD-7 now is what every later one is held against: record one in the session, from paper,
          or send a link.
        </p>
      ) : (
        <ul className="measure-lines">
          {byMeasure(data.administrations).map((rows) => (
            <OneMeasure key={nameOf(rows[0])} clientId={clientId} rows={rows} onCorrect={setOpen} />
          ))}
        </ul>
      )}
      {data === undefined ? null : <OpenLinks links={data.links} />}
      {data === undefined || data.replaced.length === 0 ? null : <Replaced replaced={data.replaced} />}
      {open === "give" ? (
        <GiveMeasureDialog clientId={clientId} sessionId={sessionId} onClose={close} onRisk={onRisk} />
      ) : open === "link" ? (
        <SendLinkDialog clientId={clientId} sessionId={sessionId} onClose={close} />
      ) : open === null ? null : (
        <CorrectMeasureDialog administration={open} onClose={close} onRisk={onRisk} />
      )}
    </section>
  );
}

type Rows = readonly [Administration, ...Administration[]];

/** In the order of their newest; each newest first. */
function byMeasure(administrations: readonly Administration[]): readonly Rows[] {
  const groups = Map.groupBy(administrations, nameOf);
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}

interface OneMeasureProps {
  readonly clientId: string;
  readonly rows: Rows;
  readonly onCorrect: (one: Administration) => void;
}

function OneMeasure({ clientId, rows, onCorrect }: OneMeasureProps) {
  const [newest, ...earlier] = rows;
  return (
    <li>
      <Line clientId={clientId} one={newest} name={nameOf(newest)} onCorrect={onCorrect} />
      {earlier.length === 0 ? null : (
        <details className="small">
          <summary className="quiet">{earlier.length} earlier</summary>
          <ol className="measure-earlier">
            {earlier.map((one) => (
              <li key={one.id}>
                <Line clientId={clientId} one={one} name={null} onCorrect={onCorrect} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

interface LineProps {
  readonly clientId: string;
  readonly one: Administration;
  readonly name: string | null;
  readonly onCorrect: (one: Administration) => void;
}

function Line({ clientId, one, name, onCorrect }: LineProps) {
  const [judges, standing] = [useJudges(), useStanding(clientId)];
  const [isWithholding, setWithholding] = useState(false);
  const isWithheld = standing?.has(one.id) === true;
  const zone = useZone();
  const { change, flags, answeredAt, givenHow, corrects, reason } = one;
  const day = dayWords(zonedTime(answeredAt, zone).day);
  const moved = changeWords(one);
  return (
    <div className="measure-line">
      <span>
        {name === null ? null : <strong>{name} </strong>}
        <span className="figures">{scoreWords(one)}</span>{" "}
        {change === "reliable-deterioration" ? <Tag tone="warn">reliably worse</Tag> : null}
        {change === "reliable-improvement" ? <Tag tone="done">reliably better</Tag> : null}
        {flags.length > 0 ? <Tag tone="block">item 9 above zero</Tag> : null}
        {isWithheld ? <Tag tone="warn">Withheld from the client</Tag> : null}
        {moved === "" ? null : <span className="fact-under figures">{moved}</span>}
        <span className="fact-under">
          {day}, {howWords[givenHow]}
          {corrects === null ? "" : `, corrected: ${reason}`}
        </span>
      </span>
      <Menu
        label={`More for ${nameOf(one)} of ${day}`}
        actions={[
          { id: "correct", label: "Correct or take out", run: () => onCorrect(one) },
          ...(judges || isWithheld
            ? [
                {
                  id: "withhold",
                  label: isWithheld ? "Why it is withheld" : "Withhold from the client",
                  run: () => setWithholding(true),
                },
              ]
            : []),
        ]}
      />
      {isWithholding ? (
        <SubjectWithholding
          subject="measure"
          subjectId={one.id}
          clientId={clientId}
          onClose={() => setWithholding(false)}
        />
      ) : null}
    </div>
  );
}

function OpenLinks({ links }: { readonly links: readonly MeasureLink[] }) {
  const [zone, refresh] = [useZone(), useRefresh()];
  if (links.length === 0) return null;
  const end = (linkId: string) =>
    void endMeasureLink({ linkId }).then(
      () => {
        refresh();
        toast("The link opens nothing any more.");
      },
      (problem: unknown) => {
        refresh();
        toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" });
      },
    );
  return (
    <ul className="fact-list">
      {links.map((link) => (
        <li key={link.id}>
          <span>
            {nameOf({ measure: link.measure, label: "" })} sent as a link
            <span className="fact-under">
              {link.opened ? "Opened, not answered" : "Not opened yet"}; until {momentWords(link.expiresAt, zone)}
            </span>
          </span>
          <Button size="s" tone="quiet" onPress={() => end(link.id)}>
            End it
          </Button>
        </li>
      ))}
    </ul>
  );
}

type ReplacedRow = {
  readonly id: string;
  readonly measure: string;
  readonly label: string;
  readonly answeredAt: string;
  readonly total: number | null;
  readonly withdrawn: boolean;
  readonly reason: string;
};

function Replaced({ replaced }: { readonly replaced: readonly ReplacedRow[] }) {
  const zone = useZone();
  return (
    <details className="small">
      <summary className="quiet">Corrected or taken out ({replaced.length})</summary>
      <ul>
        {replaced.map((row) => (
          <li key={row.id}>
            {nameOf(row)} of {dayWords(zonedTime(row.answeredAt, zone).day)}
            {row.total === null ? "" : `, ${row.total}`}: {row.withdrawn ? "taken out" : "corrected"}, {row.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
