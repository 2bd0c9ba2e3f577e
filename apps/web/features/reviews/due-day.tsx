import { dayWords } from "../../time/words.ts";
import { Tag } from "../../ui/tag.tsx";

/** By when something is due (`YYYY-MM-DD`; null: by no day), and whether that is over. */
export function DueDay({ day, isOverdue }: { readonly day: string | null; readonly isOverdue: boolean }) {
  return (
    <>
      {day === null ? "" : dayWords(day)} {isOverdue ? <Tag tone="late">Overdue</Tag> : null}
    </>
  );
}
