import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { narrative } from "@goldthread/clinical/formats/narrative.ts";
import { renderNote } from "@goldthread/clinical/formats/render.ts";
import { Tag } from "../../ui/tag.tsx";
import { dayWords } from "../../time/words.ts";
import { formatTitleOf, kindTitle, type Sample } from "./samples-of.ts";
import "./library.css";

interface SampleTextProps {
  readonly sample: Sample;
  /** Of its sections' headings, by what stands above them. */
  readonly level: 2 | 3;
}

/** A sample to read: what it shows, and its words section by section. */
export function SampleText({ sample, level }: SampleTextProps) {
  const Title = level === 2 ? "h2" : "h3";
  const sections = renderNote(formatOf(sample.format) ?? narrative, sample.elements).filter(
    ({ pieces }) => pieces.length > 0,
  );
  return (
    <article className="sample" aria-label={sample.title}>
      <p className="sample-facts">
        <Tag>{sample.madeBy === null ? "Fictional" : "From this practice"}</Tag> {kindTitle(sample.kind)} ·{" "}
        {formatTitleOf(sample.format)}
        {sample.madeBy === null || sample.madeOn === null ? null : ` · ${sample.madeBy}, ${dayWords(sample.madeOn)}`}
      </p>
      {sample.about === "" ? null : <p className="sample-about">{sample.about}</p>}
      {sections.map((section) => (
        <section key={section.key} className="note-text">
          <Title className="eyebrow">{section.title}</Title>
          {section.pieces.map((piece) => (
            <p key={piece.index} className="note-text-words">
              {section.text.slice(piece.start, piece.end)}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
