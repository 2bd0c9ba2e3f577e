import { type ReactNode, useId } from "react";
import type { Section } from "@goldthread/clinical/formats/format.ts";

interface SharedPartSectionProps {
  readonly section: Pick<Section, "key" | "title">;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function SharedPartSection({ section, aside = null, children }: SharedPartSectionProps) {
  const id = useId();
  return (
    <section className="shared-section" data-section={section.key} aria-labelledby={id}>
      <div className="note-section-head">
        <h2 className="eyebrow" id={id}>
          {section.title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
