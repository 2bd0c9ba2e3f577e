import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import type { SampleElement } from "../sample-practice.ts";
import type { Content } from "./content.ts";

type Source = keyof Content;
/** Which element a format's author puts what into, in the order of writing. */
type Shape = readonly (readonly [ElementId, ...Source[]])[];

const all: Shape = [
  ["reported", "reported"],
  ["observed", "observed"],
  ["interventions", "interventions"],
  ["response", "response"],
  ["assessment", "assessment"],
  ["progress", "progress"],
  ["risk", "risk"],
  ["medication", "medication"],
  ["plan", "plan"],
];
const withoutAssessment = all.filter(([element]) => element !== "assessment");
const withFocus: Shape = [["focus", "focus"], ...withoutAssessment];
const evaluated: Shape = all.map(([element, ...sources]) => [
  element === "response" ? "evaluation" : element,
  ...sources,
]);

const shapes: Readonly<Record<string, Shape>> = {
  soap: all,
  dap: all,
  birp: withoutAssessment,
  girp: withFocus,
  girpp: [...withFocus.filter(([element]) => element !== "observed"), ["assessment", "assessment"]],
  pirp: withFocus,
  sirp: [["focus", "focus"], ...all],
  soapie: evaluated,
  apie: evaluated,
  pie: [["focus", "focus"], ...evaluated.filter(([element]) => element !== "assessment")],
  "f-dar": withFocus,
};

const paragraphs: readonly (readonly Source[])[] = [
  ["reported", "observed"],
  ["interventions", "response"],
  ["assessment", "progress", "risk"],
  ["medication", "plan"],
];

/** The elements of a note in a format; what a session has nothing to say about is left out. */
export function arrange(format: string, content: Content): readonly SampleElement[] {
  if (format === "narrative") {
    const text = paragraphs
      .map((sources) => join(content, sources))
      .filter((part) => part !== "")
      .join("\n\n");
    return [{ element: "narrative", key: null, text }];
  }
  const shape = shapes[format];
  if (shape === undefined) throw new Error(`The sample has no shape for the format ${format}`);
  return shape
    .map(([element, ...sources]) => ({ element, key: null, text: join(content, sources) }))
    .filter(({ text }) => text !== "");
}

function join(content: Content, sources: readonly Source[]): string {
  return sources.flatMap((source) => content[source]).join(" ");
}
