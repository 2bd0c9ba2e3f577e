import type { ReactNode } from "react";
import "./empty-state.css";

interface EmptyStateProps {
  readonly title: string;
  /** What belongs here. */
  readonly children: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

/** An empty place teaches what belongs in it and offers the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2 className="empty-title">{title}</h2>
      <p className="quiet">{children}</p>
      {action === undefined ? null : <div className="empty-action">{action}</div>}
    </div>
  );
}
