import { useLayoutEffect, useRef } from "react";

/** What the pointer or the focus is on. */
export interface Told {
  readonly item: SVGElement;
  readonly how: "pointer" | "focus";
}

const apart = 12;

/** What lies behind a mark, beside it: its words, and the first words of its note. */
export function ThreadCard({ told: { item } }: { readonly told: Told }) {
  const place = useRef<HTMLDivElement>(null);
  const { words = "", excerpt = "" } = item.dataset;
  const leads = item.getAttribute("href");
  useLayoutEffect(() => {
    const card = place.current;
    if (card === null) return;
    const mark = item.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const left = Math.min(Math.max(apart, mark.left + mark.width / 2 - width / 2), window.innerWidth - width - apart);
    const above = mark.top - height - apart;
    card.style.left = `${left}px`;
    card.style.top = `${above > apart ? above : mark.bottom + apart}px`;
  }, [item]);
  return (
    // What it says is read out as the mark's own name.
    <div ref={place} className="thread-card no-print" aria-hidden="true">
      <p>{words}</p>
      {excerpt === "" ? null : <p className="thread-card-note">{excerpt}</p>}
      {leads === null ? null : <p className="small quiet">Press to open</p>}
    </div>
  );
}
