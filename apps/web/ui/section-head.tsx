import type { ReactNode } from "react";
import "./page.css";

interface SectionHeadProps {
  /** What the section around it is labelled by. */
  readonly id?: string;
  readonly title: string;
  /** How many there are, beside the title; 0 stands there too. */
  readonly count?: number | undefined;
  /** What can be done in the section. */
  readonly children?: ReactNode;
}

/** The first line of a section of a page. */
export function SectionHead({ id, title, count, children }: SectionHeadProps) {
  return (
    <div className="section-head">
      <h2 className="section-title" id={id}>
        {title}
        {count === undefined ? null : (
          <>
            {" "}
            <span className="quiet figures">{count}</span>
          </>
        )}
      </h2>
      {children}
    </div>
  );
}
