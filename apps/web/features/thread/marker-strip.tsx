import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import type { ThreadMarker } from "@goldthread/clinical/thread/thread.ts";
import { Item, Panel, type PanelProps } from "./panel.tsx";
import { stripHeight, xOf } from "./thread-geometry.ts";

const lanes: Readonly<Record<ThreadMarker["kind"], number>> = {
  plan: 10,
  medication: 22,
  "risk-opened": 34,
  "risk-closed": 34,
};

/** When the plan changed, what medicine began and ended, when a risk was open. */
export function MarkerStrip({ clientId, ...panel }: PanelProps & { readonly clientId: string }) {
  const { scale, markers } = panel;
  if (markers.length === 0) return null;
  return (
    <Panel
      {...panel}
      height={stripHeight}
      label="Plan, medication and risk"
      heading={
        <p className="small quiet thread-strip-name">
          <Letter kind="plan" /> plan <Letter kind="medication" /> medication <Letter kind="risk-opened" /> risk opened{" "}
          <Letter kind="risk-closed" /> closed
        </p>
      }
    >
      {markers.map((marker, index) => (
        <Item
          key={`${marker.kind}${marker.day}${index}`}
          x={xOf(scale, marker.at)}
          y={lanes[marker.kind]}
          words={`${dayInWords(marker.day)}. ${marker.words}`}
          href={marker.kind === "plan" ? `/clients/${clientId}/plan` : null}
          isFirst={index === 0}
        >
          <MarkerSign kind={marker.kind} />
        </Item>
      ))}
    </Panel>
  );
}

function Letter({ kind }: { readonly kind: ThreadMarker["kind"] }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <g transform="translate(6 6)">
        <MarkerSign kind={kind} />
      </g>
    </svg>
  );
}

function MarkerSign({ kind }: { readonly kind: ThreadMarker["kind"] }) {
  switch (kind) {
    case "plan":
      return <path className="thread-plan-sign" d="M0 -5 L5 0 L0 5 L-5 0 Z" />;
    case "medication":
      return <rect className="thread-medication-sign" x={-5} y={-3} width={10} height={6} rx={3} />;
    case "risk-opened":
      return <path className="thread-risk-sign" d="M0 -5 L5 4 H-5 Z" />;
    case "risk-closed":
      return <path className="thread-risk-sign" data-hollow="" d="M0 -5 L5 4 H-5 Z" />;
  }
}
