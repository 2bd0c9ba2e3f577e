import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import { columnWords } from "@goldthread/clinical/thread/thread-words.ts";
import type { ThreadColumn } from "@goldthread/clinical/thread/thread.ts";
import { Item, noteHref, Panel, type PanelProps } from "./panel.tsx";
import { monthsOf, stripHeight, xOf } from "./thread-geometry.ts";

const individualLane = 8;
const groupLane = 22;

/** Every session and call, individual ones above those in a group, hollow where the client was not there; and the months. */
export function SessionStrip(panel: PanelProps) {
  const { scale, columns } = panel;
  if (columns.length === 0) return null;
  return (
    <Panel
      {...panel}
      height={stripHeight}
      label="Sessions"
      heading={<p className="small quiet thread-strip-name">Sessions: individual above, group below</p>}
    >
      {columns.map((column, at) => (
        <Item
          key={column.sessionId}
          x={xOf(scale, at)}
          y={column.kind === "group" ? groupLane : individualLane}
          words={`${dayInWords(column.day)}, ${columnWords(column)}${column.minutes > 0 ? `, ${column.minutes} minutes` : ""}${
            column.noteId === null ? ", no signed note" : ""
          }`}
          excerpt={column.excerpt}
          href={noteHref(column.noteId)}
          isFirst={at === 0}
        >
          <SessionSign column={column} />
        </Item>
      ))}
      <g aria-hidden="true">
        {monthsOf(columns, scale).map(({ at, label, isYear }) => (
          <text
            key={at}
            className="thread-month"
            data-year={isYear ? "" : undefined}
            x={xOf(scale, at) - 4}
            y={stripHeight - 4}
          >
            {label}
          </text>
        ))}
      </g>
    </Panel>
  );
}

function SessionSign({ column: { kind, contact, came } }: { readonly column: ThreadColumn }) {
  const hollow = came ? undefined : "";
  if (contact !== null) return <path className="thread-session" data-hollow={hollow} d="M-3 -1 H3 M-3 2 H3" />;
  return kind === "group" ? (
    <rect className="thread-session" data-hollow={hollow} x={-3} y={-3} width={6} height={6} />
  ) : (
    <circle className="thread-session" data-hollow={hollow} r={3} />
  );
}
