import { pointLine } from "@goldthread/clinical/thread/thread-words.ts";
import type { ThreadLine, ThreadPoint } from "@goldthread/clinical/thread/thread.ts";
import { Item, noteHref, Panel, type PanelProps } from "./panel.tsx";
import { lineHeight, runsOf, xOf, yOfTotal } from "./thread-geometry.ts";

/** One measure over time, with its bands, its cut-off, and a sign where the change since the first is reliable. */
export function LinePanel({ line, ...panel }: PanelProps & { readonly line: ThreadLine }) {
  const { scale } = panel;
  return (
    <Panel {...panel} height={lineHeight} label={line.name} heading={<LineHeading line={line} />}>
      <Bands line={line} width={scale.width} />
      <g aria-hidden="true">
        {runsOf(line.points).map((run) => (
          <polyline
            key={run[0]?.id}
            className="thread-line"
            points={run.map(({ at, total }) => `${xOf(scale, at)},${yOfTotal(line, total ?? 0)}`).join(" ")}
          />
        ))}
      </g>
      {line.points.map((point, index) => (
        <Item
          key={point.id}
          x={xOf(scale, point.at)}
          y={point.total === null ? lineHeight - 6 : yOfTotal(line, point.total)}
          words={`${line.name}, ${pointLine(point)}`}
          href={noteHref(point.noteId)}
          isFirst={index === 0}
        >
          <PointSign point={point} />
        </Item>
      ))}
    </Panel>
  );
}

function PointSign({ point: { total, change } }: { readonly point: ThreadPoint }) {
  if (total === null) return <path className="thread-missing" d="M-3.5 -3.5 L3.5 3.5 M3.5 -3.5 L-3.5 3.5" />;
  if (change === "reliable-improvement") return <path className="thread-better" d="M0 -6 L5.5 4 H-5.5 Z" />;
  if (change === "reliable-deterioration") return <path className="thread-worse" d="M0 6 L5.5 -4 H-5.5 Z" />;
  return <circle className="thread-point" r={3.5} />;
}

function Bands({ line, width }: { readonly line: ThreadLine; readonly width: number }) {
  const { bands, most, cutOff } = line;
  return (
    <g aria-hidden="true">
      {bands.map(({ from, word }, index) => {
        const top = yOfTotal(line, bands[index + 1]?.from ?? most);
        const foot = yOfTotal(line, from);
        return (
          <g key={from}>
            <rect
              className="thread-band"
              data-odd={index % 2 === 1 ? "" : undefined}
              x={0}
              y={top}
              width={width}
              height={foot - top}
            />
            {foot - top > 9 ? (
              <text className="thread-band-word" x={4} y={(top + foot) / 2 + 3}>
                {word}
              </text>
            ) : null}
          </g>
        );
      })}
      {cutOff === null ? null : (
        <line className="thread-cut-off" x1={0} x2={width} y1={yOfTotal(line, cutOff)} y2={yOfTotal(line, cutOff)} />
      )}
    </g>
  );
}

function LineHeading({ line: { name, points, most, cutOff, better } }: { readonly line: ThreadLine }) {
  const scored = points.filter(({ total }) => total !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  const side = better === "higher" ? "or less" : "or more";
  return (
    <>
      <h2 className="thread-measure-name">{name}</h2>
      <p className="small quiet figures">
        {first === undefined || last === undefined ? "Never completed" : `${first.total} to ${last.total}`} of {most}
        {/* Where there is little room, the names of the bands are out of sight. */}
        {last?.band == null ? "" : ` (${last.band})`}
        {cutOff === null ? "" : `; cut-off ${cutOff} ${side}`}
      </p>
    </>
  );
}
