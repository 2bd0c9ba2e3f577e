import { type ReactNode, useState } from "react";
import "./chart-fold.css";

interface ChartFoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A place on the chart that is asked for when it is opened, so that opening the chart stays cheap. */
export function ChartFold({ title, children }: ChartFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="aside-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section-title">{title}</h2>
      </summary>
      {isOpen ? <div className="aside-fold-in">{children}</div> : null}
    </details>
  );
}
