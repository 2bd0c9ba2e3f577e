import { markLine } from "@goldthread/clinical/thread/thread-words.ts";
import type { ThreadMark, ThreadRow } from "@goldthread/clinical/thread/thread.ts";
import { dayWords } from "../../time/words.ts";
import { Tag } from "../../ui/tag.tsx";
import { Item, noteHref, Panel, type PanelProps } from "./panel.tsx";
import { rowHeight, xOf, yOfMark } from "./thread-geometry.ts";

/** One objective: a mark for each note that speaks of it, above the line where it came closer, below where it did not. */
export function RowPanel({ row, ...panel }: PanelProps & { readonly row: ThreadRow }) {
  const { scale, columns } = panel;
  const { objective, marks } = row;
  const rated = marks.filter(({ rating }) => rating !== null);
  const middle = rowHeight / 2;
  return (
    <Panel {...panel} height={rowHeight} label={objective.text} heading={<RowHeading row={row} />}>
      <g aria-hidden="true">
        <line className="thread-zero" x1={0} x2={scale.width} y1={middle} y2={middle} />
        <polyline
          className="thread-run"
          points={rated.map((mark) => `${xOf(scale, mark.column)},${yOfMark(mark)}`).join(" ")}
        />
      </g>
      {marks.map((mark, index) => (
        <Item
          key={`${mark.noteId}${index}`}
          x={xOf(scale, mark.column)}
          y={yOfMark(mark)}
          words={`${objective.text}. ${markLine(mark, columns)}`}
          excerpt={columns[mark.column]?.excerpt}
          href={noteHref(mark.noteId)}
          isFirst={index === 0}
        >
          <Sign mark={mark} />
        </Item>
      ))}
      <g aria-hidden="true">
        {valuesToShow(marks, scale.columnWidth).map((mark) => (
          <text
            key={mark.noteId}
            className="thread-value"
            x={xOf(scale, mark.column)}
            y={yOfMark(mark) + ((mark.rating ?? 0) < 0 ? 17 : -9)}
          >
            {mark.value}
          </text>
        ))}
      </g>
    </Panel>
  );
}

function Sign({ mark: { kind, rating } }: { readonly mark: ThreadMark }) {
  const hollow = rating === null ? "" : undefined;
  return kind === "group" ? (
    <rect className="thread-mark" data-hollow={hollow} x={-4} y={-4} width={8} height={8} />
  ) : (
    <circle className="thread-mark" data-hollow={hollow} r={4.5} />
  );
}

/** Every count where there is room for it, else the first and the last: the card tells the others. */
function valuesToShow(marks: readonly ThreadMark[], columnWidth: number): readonly ThreadMark[] {
  const counted = marks.filter(({ value }) => value !== null);
  if (columnWidth >= 20 || counted.length < 3) return counted;
  return counted.filter((_, index) => index === 0 || index === counted.length - 1);
}

const statusWords = { active: "", met: "Met", stopped: "Stopped" } as const;

function RowHeading({ row: { objective, marks, untouchedFor } }: { readonly row: ThreadRow }) {
  const { text, status, statusOn, baseline, target, dueOn } = objective;
  const facts = [
    baseline === "" ? "" : `Baseline: ${baseline}`,
    target === "" ? "" : `Target: ${target}`,
    dueOn === null ? "" : `Due ${dayWords(dueOn)}`,
  ].filter((part) => part !== "");
  const isQuiet = status === "active" && (marks.length === 0 || (untouchedFor ?? 0) >= 6);
  return (
    <>
      <h2 className="thread-objective-name">{text}</h2>
      <p className="small quiet">
        {facts.join(" · ")}{" "}
        {status === "active" ? null : (
          <Tag tone={status === "met" ? "done" : "plain"}>
            {statusWords[status]}
            {statusOn === null ? "" : ` ${dayWords(statusOn)}`}
          </Tag>
        )}{" "}
        {isQuiet ? (
          <Tag tone="hint">{marks.length === 0 ? "No note yet" : `Not touched for ${untouchedFor} sessions`}</Tag>
        ) : null}
      </p>
    </>
  );
}
