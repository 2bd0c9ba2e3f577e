import type { ElementId } from "../elements/element.ts";
import { elementIds } from "../elements/element.ts";
import type { ElementText, MemberTag, ProvenanceSpan, TagSpan } from "./note-body.ts";
import { mergeNeighbours } from "./spans.ts";

const elementOfTag: Readonly<Record<MemberTag, ElementId>> = {
  participation: "observed",
  presentation: "observed",
  contribution: "reported",
  interaction: "response",
  response: "response",
  progress: "progress",
  risk: "risk",
  homework: "plan",
  plan: "plan",
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly element: ElementId;
}

/**
 * A member's tagged narrative as the elements that other formats show. For viewing only: what was signed is the narrative.
 * Every stretch of words comes out once, verbatim; stretches of one element follow each other in the order written.
 * Any other element comes back as it is.
 */
export function splitByTags(source: ElementText): ElementText[] {
  if (source.element !== "narrative" || source.tags.length === 0) return [source];
  const stretches = stretchesOf(source);
  return elementIds
    .map((id) => stretches.filter((stretch) => stretch.element === id))
    .filter((ofElement) => ofElement.length > 0)
    .map((ofElement) => gather(source, ofElement));
}

/** The whole text, cut where the element changes. White space between two tags belongs to the stretch before it. */
function stretchesOf({ text, tags }: ElementText): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const untaggedUntil = (end: number) => {
    if (end === at) return;
    const last = stretches.at(-1);
    if (last !== undefined && text.slice(at, end).trim() === "") {
      stretches[stretches.length - 1] = { ...last, end };
    } else {
      stretches.push({ start: at, end, element: "narrative" });
    }
    at = end;
  };
  for (const { start, end, tag } of tags) {
    untaggedUntil(start);
    stretches.push({ start, end, element: elementOfTag[tag] });
    at = end;
  }
  untaggedUntil(text.length);
  return mergeNeighbours(stretches, (stretch) => stretch.element);
}

function gather(source: ElementText, stretches: readonly Stretch[]): ElementText {
  const element = stretches[0]?.element ?? source.element;
  let text = "";
  const spans: ProvenanceSpan[] = [];
  const tags: TagSpan[] = [];
  for (const { start, end } of stretches) {
    if (text !== "" && !/\s$/.test(text) && !/^\s/.test(source.text.slice(start, end))) {
      // A space that nobody wrote keeps two sentences apart; it counts with the words before it.
      spans.push({ start: text.length, end: text.length + 1, from: spans.at(-1)?.from ?? "typed" });
      text += " ";
    }
    const shift = text.length - start;
    spans.push(...clip(source.spans, start, end, shift));
    tags.push(...clip(source.tags, start, end, shift));
    text += source.text.slice(start, end);
  }
  return { element, key: source.key, text, spans: mergeNeighbours(spans, ({ from }) => from), tags };
}

function clip<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
  start: number,
  end: number,
  shift: number,
): Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start) + shift, end: Math.min(span.end, end) + shift }));
}
