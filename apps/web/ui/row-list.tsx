import type { KeyboardEvent, ReactNode } from "react";
import "./row-list.css";

interface RowListProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly isOrdered?: boolean;
}

/** Rows, each with one link (`data-row`). Up, Down, Home and End move between them from anywhere in the list. */
export function RowList({ label, children, isOrdered = false }: RowListProps) {
  const List = isOrdered ? "ol" : "ul";
  return (
    <List className="rows" aria-label={label} onKeyDown={moveBetweenRows}>
      {children}
    </List>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex(
    (row) => row === document.activeElement || row.closest("li")?.contains(document.activeElement),
  );
  const target = {
    ArrowDown: rows[at + 1],
    ArrowUp: at > 0 ? rows[at - 1] : undefined,
    Home: rows[0],
    End: rows.at(-1),
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
