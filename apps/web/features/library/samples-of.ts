import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { sampleKinds } from "@goldthread/clinical/library/sample-note.ts";
import { samples } from "@goldthread/clinical/library/samples/index.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import type { Output } from "../../api-types.ts";

type LibraryNote = Output<"GET /api/library/notes">["notes"][number];

/** A sample as the pages show it, whoever made it. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly format: string;
  readonly about: string;
  readonly elements: readonly ElementText[];
  /** Null for those that came with Goldthread. */
  readonly madeBy: string | null;
  readonly madeOn: string | null;
  readonly mayRemove: boolean;
}

const builtIn: readonly Sample[] = samples.map(
  ({ minutes: _minutes, objectives: _objectives, elements, ...sample }) => ({
    ...sample,
    elements: textsOf(elements),
    madeBy: null,
    madeOn: null,
    mayRemove: false,
  }),
);

/** The practice's own first, then those that came with Goldthread. */
export function samplesOf(notes: readonly LibraryNote[]): readonly Sample[] {
  return [...notes.map(({ parts, ...note }) => ({ ...note, elements: textsOf(parts) })), ...builtIn];
}

/** Words without an origin: nobody here wrote them. Repeated elements, of segments, stay apart by their number. */
function textsOf(parts: readonly { readonly element: string; readonly text: string }[]): ElementText[] {
  return parts.flatMap(({ element, text }, at) => {
    const id = elementIds.find((one) => one === element);
    const isRepeated = parts.findIndex((one) => one.element === element) < at;
    return id === undefined ? [] : [{ element: id, key: isRepeated ? `${at}` : null, text, spans: [], tags: [] }];
  });
}

/** Those that hold every word that is looked for, in their title, kind, format or text. */
export function matchingSamples(all: readonly Sample[], { words, kind }: { words: string; kind: string }): Sample[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return all.filter((sample) => {
    if (kind !== "" && sample.kind !== kind) return false;
    const said = [sample.title, kindTitle(sample.kind), formatTitleOf(sample.format), sample.about]
      .concat(sample.elements.map(({ text }) => text))
      .join("\n")
      .toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

export function kindTitle(kind: string): string {
  return Object.entries(sampleKinds).find(([id]) => id === kind)?.[1] ?? kind;
}

export function formatTitleOf(format: string): string {
  return formatOf(format)?.title ?? format;
}

/** The sample that is likeliest wanted beside a note: of its kind first, then of its format. */
export function byNearness(
  all: readonly Sample[],
  { kind, format }: { kind: string; format: string },
): readonly Sample[] {
  const near = (sample: Sample) => (sample.kind === kind ? 2 : 0) + (sample.format === format ? 1 : 0);
  return all.toSorted((a, b) => near(b) - near(a));
}
