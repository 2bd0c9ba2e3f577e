import "./progress.css";

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is. */
  readonly total: number;
  /** What is being done, and how much is left. */
  readonly words: string;
}

export function Progress({ label, done, total, words }: ProgressProps) {
  const part = total === 0 ? null : Math.min(100, Math.floor((done / total) * 100));
  return (
    <div className="progress">
      <div className="progress-head">
        <span>{words}</span>
        {part === null ? null : <span className="figures quiet">{part} %</span>}
      </div>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={part ?? undefined}
        aria-valuetext={part === null ? words : `${words}, ${part} percent`}
      >
        <div className="progress-bar" style={{ width: `${part ?? 0}%` }} />
      </div>
    </div>
  );
}
