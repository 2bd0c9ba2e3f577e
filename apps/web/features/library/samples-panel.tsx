import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { sampleOrigin } from "@goldthread/clinical/library/sample-origin.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { libraryNotesQuery } from "./api.ts";
import { byNearness, formatTitleOf, kindTitle, type Sample, samplesOf } from "./samples-of.ts";
import { SampleText } from "./sample-text.tsx";
import "./library.css";

export type BeginWith = (elements: readonly ElementText[], from: string, sample: Sample) => void;

interface SamplesPanelProps {
  /** Of the note that is written. */
  readonly kind: string;
  readonly format: string;
  /** Only those may be begun with; others may be read. */
  readonly fits: (sample: Sample) => boolean;
  /** Null where nothing can be written any more. */
  readonly onBegin: BeginWith | null;
}

/** A sample to read beside one's own note, the nearest first; or to begin with. */
export function SamplesPanel({ kind, format, fits, onBegin }: SamplesPanelProps) {
  const { data = [] } = useQuery(libraryNotesQuery);
  const all = byNearness(samplesOf(data), { kind, format });
  const [chosen, setChosen] = useState<string | null>(null);
  const sample = all.find(({ id }) => id === chosen) ?? all[0];
  if (sample === undefined) return null;
  return (
    <div className="samples-panel">
      <Select
        label="Sample"
        value={sample.id}
        options={all.map(({ id, ...one }) => ({
          value: id,
          label: `${one.title} (${one.format === "narrative" ? kindTitle(one.kind) : formatTitleOf(one.format)})`,
        }))}
        onChange={setChosen}
      />
      {onBegin !== null && fits(sample) ? (
        <p>
          <Button size="s" onPress={() => onBegin(sample.elements, sampleOrigin(sample.title), sample)}>
            Begin with this shape
          </Button>
        </p>
      ) : null}
      <p className="small quiet">
        Its sentences come in as placeholders. One that is left as it is keeps the note from being signed; changed by a
        word it is yours. <Link to="/library">All samples</Link>
      </p>
      <SampleText sample={sample} level={3} />
    </div>
  );
}
