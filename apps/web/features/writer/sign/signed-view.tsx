import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { Page } from "../../../ui/page.tsx";
import { Icon } from "../../../ui/icon.tsx";
import "./signed-view.css";

interface SignedViewProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Links beside the way back. */
  readonly links?: ReactNode;
}

/** It is done. Nothing more is asked; Enter goes back to the day. */
export function SignedView({ title, children, links }: SignedViewProps) {
  const back = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <Page title={title} width="read">
      <div className="signed" role="status">
        <span className="signed-mark">
          <Icon name="check" />
        </span>
        <div className="signed-words">{children}</div>
      </div>
      <p className="signed-links">
        <Link ref={back} to="/" className="button" data-tone="main">
          Back to Today
        </Link>
        {links}
      </p>
    </Page>
  );
}
