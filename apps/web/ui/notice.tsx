import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./tag.tsx";
import "./notice.css";

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Spoken at once, for what a person just did. */
  readonly isAlert?: boolean;
  /** For whoever works here: it does not go onto paper with what it stands over. */
  readonly isOffPaper?: boolean;
}

const iconOf: Readonly<Record<Tone, IconName>> = {
  plain: "alert",
  hint: "alert",
  warn: "alert",
  block: "alert",
  late: "clock",
  done: "check",
};

/** Something to know before going on, in its place on the page. */
export function Notice({ tone = "hint", title, children, action, isAlert = false, isOffPaper = false }: NoticeProps) {
  return (
    <div className={isOffPaper ? "notice no-print" : "notice"} data-tone={tone} role={isAlert ? "alert" : undefined}>
      <Icon name={iconOf[tone]} />
      <div className="notice-words">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children}
        {action === undefined ? null : <div className="notice-action">{action}</div>}
      </div>
    </div>
  );
}
