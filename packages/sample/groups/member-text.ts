import type { AttendanceStatus, MemberTag } from "@goldthread/clinical/note/note-body.ts";
import type { Slots } from "../grammar/expand.ts";
import { lowerFirst } from "../notes/framed.ts";
import type { Chart } from "../notes/chart.ts";
import { gaugeAt, type Standing } from "../notes/plan-gauges.ts";
import { stepSlots } from "../notes/step-slots.ts";
import { prngFrom, type Prng } from "../prng.ts";
import type { GroupKind, SampleRow } from "../sample-practice.ts";
import type { Topic } from "./group-kind.ts";
import { memberPhrases } from "./member-phrases.ts";
import { tokenOverlap } from "./token-overlap.ts";

/** What all members of one session have in common while their texts are written. */
export interface GroupTelling {
  readonly path: string;
  readonly kind: GroupKind;
  readonly topic: Topic;
  /** Templates taken by a member of this session: nobody else gets them. */
  readonly taken: Set<string>;
  readonly texts: string[];
}

export interface MemberMoment {
  readonly chart: Chart;
  readonly standing: Standing;
  readonly status: Exclude<AttendanceStatus, "absent">;
  /** When the member came late or left early, "HH:MM". */
  readonly clock: string | null;
  readonly concernOpen: boolean;
}

type Part = MemberTag;

/** What a text is made of; each has what the member brought, how it went and where it leads. */
const patterns: readonly (readonly Part[])[] = [
  ["participation", "contribution", "response", "plan"],
  ["presentation", "contribution", "interaction", "progress"],
  ["homework", "contribution", "response", "plan"],
  ["contribution", "interaction", "response", "progress"],
  ["presentation", "contribution", "response", "plan"],
  ["homework", "contribution", "interaction", "progress"],
  ["contribution", "response", "progress"],
  ["participation", "contribution", "progress", "plan"],
];

const mostOverlap = 0.3;

/** One member's own text with its tags, unlike every other text of the session. */
export function tellMember(telling: GroupTelling, moment: MemberMoment): Pick<SampleRow, "text" | "tags"> {
  const prng = prngFrom(`${telling.path}/${moment.chart.story.key}`);
  let told = tellOnce(telling, moment, prng);
  for (let attempt = 0; attempt < 5 && tooAlike(told.text, telling.texts); attempt++) told = tellOnce(telling, moment, prng);
  telling.texts.push(told.text);
  return told;
}

function tooAlike(text: string, others: readonly string[]): boolean {
  return others.some((other) => tokenOverlap(text, other) > mostOverlap);
}

function tellOnce(telling: GroupTelling, moment: MemberMoment, prng: Prng): Pick<SampleRow, "text" | "tags"> {
  const slots = slotsOf(moment, prng);
  const tags: { start: number; end: number; tag: MemberTag }[] = [];
  let text = "";
  for (const part of partsOf(telling, moment, prng)) {
    const sentence = sayFresh(telling, moment, { pool: poolOf(part, telling, moment), slots: slotsFor(part, moment, { slots, prng }), prng });
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? sentence : `${text} ${sentence}`;
    tags.push({ start, end: text.length, tag: part });
  }
  return { text, tags };
}

const droppable: ReadonlySet<Part> = new Set(["presentation", "interaction", "homework"]);
const silent: readonly Part[] = ["participation", "presentation", "plan"];

function partsOf({ kind }: GroupTelling, { status, clock, concernOpen }: MemberMoment, prng: Prng): readonly Part[] {
  // A process group sets no tasks.
  const fitting = patterns.filter((pattern) => kind !== "process" || pattern[0] !== "homework");
  const chosen = status === "present-silent" ? silent : prng.pick(fitting);
  // The time of coming or going takes the place of the opening sentence.
  const parts: readonly Part[] = clock === null || chosen[0] === "participation" ? chosen : ["participation", ...chosen.slice(chosen[0] === "contribution" ? 0 : 1, 4)];
  if (!concernOpen && !prng.chance(0.12)) return parts;
  // Four sentences at most: the question about safety takes the place of the least needed one.
  return parts.length < 4 ? [...parts, "risk"] : [...parts.filter((part) => !droppable.has(part)).slice(0, 3), "risk"];
}

function poolOf(part: Part, { topic, kind }: GroupTelling, { status, concernOpen, chart }: MemberMoment): readonly string[] {
  const inProcess = kind === "process";
  switch (part) {
    case "participation":
      return status === "late" ? memberPhrases.late : status === "left-early" ? memberPhrases.left : status === "present-silent" ? memberPhrases.silent : memberPhrases.participation;
    case "contribution":
      return [...topic.member, ...memberPhrases.contribution];
    case "progress":
      return [...chart.gauges.flatMap(({ template }) => template.gauge.says), ...memberPhrases.progress];
    case "response":
      return inProcess ? memberPhrases.processResponse : memberPhrases.response;
    case "plan":
      return inProcess ? memberPhrases.processPlan : memberPhrases.plan;
    case "risk":
      return concernOpen ? memberPhrases.riskOpen : memberPhrases.riskNone;
    default:
      return memberPhrases[part];
  }
}

function slotsFor(part: Part, { chart, standing }: MemberMoment, { slots, prng }: { readonly slots: Slots; readonly prng: Prng }): (template: string) => Slots {
  if (part !== "progress") return () => slots;
  return (template) => {
    const gauge = chart.gauges.find(({ template: objective }) => objective.gauge.says.includes(template));
    return gauge === undefined ? slots : { ...slots, n: gaugeAt(gauge.template, standing, prng) };
  };
}

interface Saying {
  readonly pool: readonly string[];
  readonly slots: (template: string) => Slots;
  readonly prng: Prng;
}

function sayFresh({ taken }: GroupTelling, { chart }: MemberMoment, { pool, slots, prng }: Saying): string {
  const free = pool.filter((template) => !taken.has(template));
  const template = chart.teller.choose(free.length > 0 ? free : pool, prng);
  taken.add(template);
  return chart.teller.say([template], slots(template), prng);
}

function slotsOf({ chart, standing, clock }: MemberMoment, prng: Prng): Slots {
  const goal = prng.pick(chart.gauges).goal.replace(/\.”$/, "”");
  return {
    ...chart.client.slots,
    ...stepSlots(chart.client.ladder, standing.progress, prng),
    example: lowerFirst(chart.teller.say(chart.client.examples, chart.client.slots, prng)),
    protect: prng.pick(chart.client.protects),
    goal,
    clock: clock ?? "",
  };
}
