import type { MouseEvent, ReactNode } from "react";
import { goTo } from "./use-place.ts";

interface MyLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A true link, so that it opens in a new tab as well; an ordinary press stays in the page. */
export function MyLink({ to, className, children }: MyLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
