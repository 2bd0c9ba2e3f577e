import type { ReactNode } from "react";
import { SectionHead } from "../../ui/section-head.tsx";

interface WorkPartProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One kind of work that is due; nothing where there is none. */
export function WorkPart({ id, title, count, children }: WorkPartProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} count={count} />
      {children}
    </section>
  );
}
