import { barHeights } from "./bar-heights.ts";

/** Small bars, one a month. Whoever places them says the same in words beside them. */
export function MonthBars({ counts, most }: { readonly counts: readonly number[]; readonly most: number }) {
  const step = 9;
  const height = 22;
  return (
    <svg
      className="month-bars"
      width={counts.length * step}
      height={height}
      viewBox={`0 0 ${Math.max(1, counts.length * step)} ${height}`}
      aria-hidden="true"
    >
      <line x1={0} x2={counts.length * step} y1={height - 0.5} y2={height - 0.5} className="month-bars-foot" />
      {barHeights(counts, { most, height: height - 2 }).map((tall, at) => (
        <rect key={at} x={at * step + 1} width={step - 2} y={height - 1 - tall} height={tall} />
      ))}
    </svg>
  );
}
