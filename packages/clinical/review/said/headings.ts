import { elementIds, type ElementId } from "../../elements/element.ts";
import { formatOf } from "../../formats/index.ts";

/** What a heading or a section's key says about the words under it: the element they go to. `group`: the shared part. */
export type Heading = ElementId | "group" | "data" | "member";

const listed: Readonly<Record<string, Heading>> = {
  s: "reported",
  subjective: "reported",
  reported: "reported",
  "client report": "reported",
  "presenting problem": "focus",
  "chief complaint": "focus",
  o: "observed",
  objective: "observed",
  observed: "observed",
  observations: "observed",
  observation: "observed",
  "mental status": "observed",
  mse: "observed",
  "mental status exam": "observed",
  a: "assessment",
  assessment: "assessment",
  impression: "assessment",
  formulation: "assessment",
  "clinical impression": "assessment",
  diagnosis: "assessment",
  p: "plan",
  plan: "plan",
  plans: "plan",
  "next steps": "plan",
  "next step": "plan",
  "follow up": "plan",
  "follow-up": "plan",
  "plan/homework": "plan",
  recommendations: "plan",
  recommendation: "plan",
  aftercare: "plan",
  "aftercare plan": "plan",
  "discharge plan": "plan",
  d: "data",
  data: "data",
  b: "observed",
  behavior: "observed",
  behaviour: "observed",
  behaviors: "observed",
  i: "interventions",
  intervention: "interventions",
  interventions: "interventions",
  "interventions used": "interventions",
  "intervention used": "interventions",
  "therapeutic interventions": "interventions",
  "therapeutic intervention": "interventions",
  techniques: "interventions",
  action: "interventions",
  actions: "interventions",
  implementation: "interventions",
  "care given": "interventions",
  care: "interventions",
  r: "response",
  response: "response",
  responses: "response",
  "client response": "response",
  "client's response": "response",
  "patient response": "response",
  "resident response": "response",
  "response to intervention": "response",
  "response to interventions": "response",
  "response to treatment": "response",
  reaction: "response",
  e: "evaluation",
  evaluation: "evaluation",
  outcome: "evaluation",
  outcomes: "evaluation",
  g: "focus",
  goal: "focus",
  goals: "focus",
  "goal/objective": "focus",
  "treatment goal": "focus",
  "treatment goals": "focus",
  "goals addressed": "focus",
  "goal addressed": "focus",
  focus: "focus",
  f: "focus",
  problem: "focus",
  situation: "narrative",
  progress: "progress",
  "progress toward goals": "progress",
  "progress toward goal": "progress",
  "progress towards goals": "progress",
  "progress on goals": "progress",
  risk: "risk",
  "risk assessment": "risk",
  "risk status": "risk",
  "risk level": "risk",
  safety: "risk",
  "safety assessment": "risk",
  medication: "medication",
  medications: "medication",
  meds: "medication",
  narrative: "narrative",
  body: "narrative",
  note: "narrative",
  shared: "group",
  "shared part": "group",
  group: "group",
  "group summary": "group",
  summary: "narrative",
  "group content": "group",
  "group level": "group",
  topic: "topic",
  "group topic": "topic",
  theme: "topic",
  "what-the-group-did": "group",
  climate: "climate",
  member: "member",
  individual: "member",
  own: "member",
  "this-member": "member",
  "member part": "member",
  "individual part": "member",
  "individual note": "member",
  "individual response": "member",
  "client participation": "member",
  participation: "member",
  "client's participation": "member",
  "member's part": "member",
  memberpart: "member",
  sharedpart: "group",
  "group-shared": "group",
  "group-member": "member",
  "individual summary": "member",
  homework: "plan",
};
const named = new Map(Object.entries(listed));
// The members' and the facilitators' names may stand in keys: only these words are read.
const ids = new Set<string>(elementIds);

/** What the words under a heading are about, undefined where it is no heading that is known. */
function headingOf(words: string): Heading | undefined {
  const key = words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ");
  return named.get(key) ?? named.get(key.replaceAll(" ", "-")) ?? (isElement(key) ? key : undefined);
}

function isElement(key: string): key is ElementId {
  return ids.has(key);
}

/** What a section of this key in this format takes. An element's own key says it; else the format does; else its name. */
export function takenBy(format: string | undefined, sectionKey: string): Heading | undefined {
  const [key = ""] = sectionKey.split(":");
  const known = format === undefined ? undefined : formatOf(format);
  const own = known?.sections.find((one) => one.key === key);
  if (known?.id === "group-member") return "member";
  if (known?.scope === "shared" && own !== undefined)
    return own.takes === "interventions" ? "interventions" : own.takes;
  if (own !== undefined && own.takes !== "narrative")
    return own.shows.length > 4 && own.takes === "reported" ? "data" : own.takes;
  // A group note that is not in our own two formats: its `objective` is the group's aim.
  if (key === "objective" && (format === "group" || format === "group-shared")) return "objective";
  return headingOf(key);
}

const atStart = /^\s*(?:[-*•#]+\s*)?(?:\*\*)?((?:\p{L}[\p{L}'’/ -]{0,34}?))\s*(?:\*\*)?\s*(?::|\s[-–—]\s)(?:\*\*)?/u;

/** These begin a part of the note wherever they stand; the others speak for their own sentence, or their own line. */
const beginsPart =
  /^(?:[sopadbire]|subjective|data|assessment|plan|interventions?|response|client'?s? response|patient response|evaluation|behaviou?rs?|action|implementation|(?:group|shared) (?:summary|part|content|level)|individual (?:part|note|summary|response)|member'?s? part|this-member)$/iu;

export interface Leading {
  readonly heading: Heading;
  /** Where the sentence's own words begin. */
  readonly from: number;
  readonly beginsPart: boolean;
}

/** The heading that a sentence begins with. “Objective:” is a goal unless a subjective part came before. */
export function leadingHeading(text: string, isBehindSubjective: boolean): Leading | undefined {
  const found = atStart.exec(text);
  const words = found?.[1]?.trim() ?? "";
  const heading = found === null ? undefined : headingOf(words);
  if (found === null || heading === undefined) return undefined;
  const from = found[0].length;
  if (/^o(?:bjective)?$/iu.test(words) && !isBehindSubjective) {
    return /^o$/iu.test(words) ? undefined : { heading: "focus", from, beginsPart: false };
  }
  const isObserved = heading === "observed" && isBehindSubjective;
  return { heading, from, beginsPart: isObserved || beginsPart.test(words) || text.slice(from).trim() === "" };
}
