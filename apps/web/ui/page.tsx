import { type ReactNode, useEffect } from "react";
import "./page.css";

interface PageProps {
  readonly title: string;
  /** Stands over the title: where one is. */
  readonly over?: ReactNode;
  /** Stands under the title. */
  readonly under?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: "read" | "page" | "wide";
  readonly children: ReactNode;
}

/** One place: its title (also the window's), what can be done there, and its content. */
export function Page({ title, over, under, actions, width = "page", children }: PageProps) {
  usePageTitle(title);
  return (
    <div className="page" data-width={width}>
      <header className="page-head">
        <div className="page-words">
          {over === undefined ? null : <div className="page-over">{over}</div>}
          <h1 className="page-title" tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {under === undefined ? null : <div className="page-under">{under}</div>}
        </div>
        {actions === undefined ? null : <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** The window's title names the page first, so that tabs can be told apart. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Goldthread" : `${title} · Goldthread`;
  }, [title]);
}
