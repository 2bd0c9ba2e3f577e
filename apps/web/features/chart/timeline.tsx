import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import type { TimelineItem } from "../../api-types.ts";
import { useMe, useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan, dayAndWeekday, weekdayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { Tag } from "../../ui/tag.tsx";
import { medicationQuery } from "../homework/api.ts";
import { riskQuery } from "../risk/api.ts";
import { summariesQuery } from "../summary/api.ts";
import { sessionPlace } from "../session/session-place.ts";
import { formatTitle } from "../note/format-title.ts";
import { waitsForWords } from "../note/waits-for-words.ts";
import { marksOf, type TimelineLine, type TimelineMark, withMarks } from "./timeline-marks.ts";
import {
  aheadAndBehind,
  attendanceInWords,
  isAhead,
  missingNoteWords,
  noNoteYet,
  timelineMonths,
  titleOf,
} from "./timeline-months.ts";
import "./timeline.css";

interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly clientId: string;
  /** Older sessions are not loaded yet. */
  readonly hasMore: boolean;
}

/** Every session and note, newest first, to be read in one scroll; medication, risk and events between them. */
export function Timeline({ items, clientId, hasMore }: TimelineProps) {
  const zone = useZone();
  const medication = useQuery(medicationQuery(clientId));
  const risk = useQuery(riskQuery(clientId));
  const summaries = useQuery(summariesQuery({ of: "client", id: clientId }));
  const between = {
    changes: medication.data?.changes ?? [],
    risk: risk.data,
    summaries: summaries.data?.signed ?? [],
  };
  const marks = marksOf(between, zone);
  const [showsRetracted, setShowsRetracted] = useState(false);
  const retracted = items.filter(isRetracted).length;
  const shown = showsRetracted ? items : items.filter((item) => !isRetracted(item));
  const { ahead, behind } = aheadAndBehind(shown, useNow());
  return (
    <>
      {retracted === 0 ? null : (
        <CheckField
          label={retracted === 1 ? "Show 1 retracted note" : `Show ${retracted} retracted notes`}
          value={showsRetracted}
          onChange={setShowsRetracted}
        />
      )}
      <Ahead items={ahead} zone={zone} />
      <Months lines={withMarks(behind, marks, { hasMore })} zone={zone} />
    </>
  );
}

/** A series reaches months ahead: it is one line, so that the newest note is what a chart opens on. */
function Ahead({ items, zone }: { readonly items: readonly TimelineItem[]; readonly zone: string }) {
  const next = items.at(-1);
  if (next === undefined) return null;
  const { day, clock } = zonedTime(next.start, zone);
  return (
    <details className="timeline-ahead">
      <summary>
        Next {dayAndWeekday(day)}, {clock}
        {items.length === 1 ? null : <span className="quiet"> · {items.length} scheduled</span>}
      </summary>
      <Months lines={items.map((item) => ({ start: item.start, item }))} zone={zone} />
    </details>
  );
}

/** Taken back: kept, and shown to whoever asks for it. */
function isRetracted({ note }: TimelineItem): boolean {
  return note?.isRetracted === true;
}

function Months({ lines, zone }: { readonly lines: readonly TimelineLine[]; readonly zone: string }) {
  return timelineMonths(lines, zone).map(({ month, items: own }) => (
    <section key={month} aria-label={month}>
      <h3 className="timeline-month">{month}</h3>
      <RowList label={`Sessions in ${month}`} isOrdered>
        {own.map(({ item, mark }) =>
          item === undefined ? (
            <MarkRow key={mark.id} mark={mark} zone={zone} />
          ) : (
            <TimelineRow key={`${item.sessionId}-${item.note?.id ?? ""}`} item={item} zone={zone} />
          ),
        )}
      </RowList>
    </section>
  ));
}

const markNames: Readonly<Record<TimelineMark["kind"], string>> = {
  medication: "Medication",
  risk: "Risk",
  event: "Event",
  summary: "Signed summary",
};

function MarkRow({ mark, zone }: { readonly mark: TimelineMark; readonly zone: string }) {
  const { day } = zonedTime(mark.start, zone);
  return (
    <li className="row timeline-row timeline-mark">
      <time className="timeline-day" dateTime={day}>
        <span className="timeline-weekday">
          {Number(day.slice(8))} {weekdayShort(day)}
        </span>
      </time>
      <p className="timeline-facts">
        <span>{markNames[mark.kind]}</span>
        <span>
          {mark.summaryId === undefined ? (
            mark.words
          ) : (
            <Link data-row="" to="/summaries/$summaryId" params={{ summaryId: mark.summaryId }}>
              {mark.words}
            </Link>
          )}
        </span>
      </p>
    </li>
  );
}

function TimelineRow({ item, zone }: { readonly item: TimelineItem; readonly zone: string }) {
  const { day } = zonedTime(item.start, zone);
  const facts = [
    item.clinician,
    `${item.minutes} min`,
    item.attendance === null || item.attendance === "absent" ? "" : attendanceInWords(item.attendance),
  ];
  return (
    <li className="row timeline-row">
      <time className="timeline-day" dateTime={item.start}>
        <span className="timeline-date">{Number(day.slice(8))}</span>
        <span className="timeline-weekday">{weekdayShort(day)}</span>
      </time>
      <div className="timeline-words">
        <p className="timeline-head">
          <RowTitle item={item} />
          {item.note?.isRetracted === true ? <Tag tone="block">Retracted</Tag> : null}
          {item.note?.late === true ? <Tag tone="late">Signed late</Tag> : null}
          {item.note === null || item.note.additions === 0 ? null : (
            <Tag>{item.note.additions === 1 ? "Added to" : `Added to ${item.note.additions} times`}</Tag>
          )}
          {item.note?.isWithheld === true ? <Tag tone="warn">Withheld from the client</Tag> : null}
          {item.note?.isCoSigned === true ? <Tag tone="done">Co-signed</Tag> : null}
          {item.note === null || item.note.waitsFor.length === 0 ? null : (
            <Tag tone="warn">{waitsForWords(item.note.waitsFor)}</Tag>
          )}
        </p>
        {item.note === null ? null : <p className="timeline-excerpt">{item.note.excerpt}</p>}
        <p className="timeline-facts">
          <span>{clockSpan(item, zone)}</span>
          {facts
            .filter((fact) => fact !== "")
            .map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          {item.note === null ? null : <span>{formatTitle(item.note.format)}</span>}
        </p>
      </div>
    </li>
  );
}

function RowTitle({ item }: { readonly item: TimelineItem }) {
  const now = useNow();
  const title = titleOf(item);
  if (item.note !== null) {
    return (
      <Link className="row-link" data-row="" to="/notes/$noteId" params={{ noteId: item.note.id }}>
        {title}
      </Link>
    );
  }
  const words = missingNoteWords(item, now);
  return (
    <>
      <Unsigned item={item} words={words} title={title} />
      <Tag>{words}</Tag>
    </>
  );
}

/** A session of the reader's own leads on to its writer, or to its own page while it lies ahead. */
function Unsigned({
  item,
  words,
  title,
}: {
  readonly item: TimelineItem;
  readonly words: string;
  readonly title: string;
}) {
  const now = useNow();
  const zone = useZone();
  const isOwn = item.clinician === useMe().staff.name;
  if (isOwn && item.status === "scheduled" && isAhead(item, now)) {
    return (
      <Link className="row-link" data-row="" {...sessionPlace({ id: item.sessionId, start: item.start }, zone)}>
        {title}
      </Link>
    );
  }
  if (item.draftOpen || (isOwn && words === noNoteYet)) {
    return (
      <Link className="row-link" data-row="" to="/sessions/$sessionId/write" params={{ sessionId: item.sessionId }}>
        {title}
      </Link>
    );
  }
  return <span className="timeline-title">{title}</span>;
}
