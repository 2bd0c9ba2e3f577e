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
import { sharedTokens, tokensOf } from "./token-overlap.ts";

/** What all members of one session have in common while their texts are written. */
export interface GroupTelling {
  readonly path: string;
  readonly kind: GroupKind;
  readonly topic: Topic;
  /** Templates taken by a member of this session: nobody else gets them. */
  readonly taken: Set<string>;
  /** The words of each text told so far. */
  readonly told: ReadonlySet<string>[];
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
  for (let attempt = 0; ; attempt++) {
    const told = tellOnce(telling, moment, prng);
    const words = tokensOf(told.text);
    if (attempt < 5 && telling.told.some((other) => sharedTokens(words, other) > mostOverlap)) continue;
    telling.told.push(words);
    return told;
  }
}

function tellOnce(telling: GroupTelling, moment: MemberMoment, prng: Prng): Pick<SampleRow, "text" | "tags"> {
  const slots = slotsOf(moment, prng);
  const tags: { start: number; end: number; tag: MemberTag }[] = [];
  let text = "";
  for (const part of partsOf(telling, moment, prng)) {
    const sentence = sayFresh(telling, moment, {
      pool: poolOf(part, telling, moment),
      slots: slotsFor(part, moment, { slots, prng }),
      prng,
    });
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? sentence : `${text} ${sentence}`;
    tags.push({ start, end: text.length, tag: part });
  }
  return { text, tags };
}

/** What gives way, in this order, when more than four sentences would come together. */
const givesWay: readonly Part[] = ["presentation", "homework", "interaction", "response", "plan"];

function atMostFour(parts: readonly Part[]): readonly Part[] {
  const first = givesWay.find((part) => parts.includes(part));
  return parts.length <= 4 || first === undefined ? parts : atMostFour(parts.filter((part) => part !== first));
}

const silent: readonly Part[] = ["participation", "presentation", "plan"];

function partsOf({ kind }: GroupTelling, { status, clock, concernOpen }: MemberMoment, prng: Prng): readonly Part[] {
  // A process group sets no tasks.
  const fitting = patterns.filter((pattern) => kind !== "process" || pattern[0] !== "homework");
  const chosen = status === "present-silent" ? silent : prng.pick(fitting);
  // The time of coming or going takes the place of the opening sentence.
  const opened: readonly Part[] =
    clock === null || chosen[0] === "participation" ? chosen : ["participation", ...chosen];
  return atMostFour(concernOpen || prng.chance(0.12) ? [...opened, "risk"] : opened);
}

/** What nobody could have heard of a member who chose not to speak. */
const needsAVoice = /spoke|speech|voice|said|laugh|remark|described|turn|named|telling|friendly/i;

function poolOf(
  part: Part,
  { topic, kind }: GroupTelling,
  { status, concernOpen, chart }: MemberMoment,
): readonly string[] {
  const inProcess = kind === "process";
  switch (part) {
    case "participation":
      return status === "late"
        ? memberPhrases.late
        : status === "left-early"
          ? memberPhrases.left
          : status === "present-silent"
            ? memberPhrases.silent
            : memberPhrases.participation;
    case "contribution":
      return [...topic.member, ...memberPhrases.contribution];
    case "progress":
      return [...chart.gauges.flatMap(({ template }) => template.gauge.says), ...memberPhrases.progress];
    case "response":
      return inProcess ? memberPhrases.processResponse : memberPhrases.response;
    case "presentation":
      return status === "present-silent"
        ? memberPhrases.presentation.filter((line) => !needsAVoice.test(line))
        : memberPhrases.presentation;
    case "plan":
      if (status === "present-silent") return memberPhrases.silentPlan;
      return inProcess ? memberPhrases.processPlan : memberPhrases.plan;
    case "risk":
      return concernOpen ? memberPhrases.riskOpen : memberPhrases.riskNone;
    default:
      return memberPhrases[part];
  }
}

function slotsFor(
  part: Part,
  { chart, standing }: MemberMoment,
  { slots, prng }: { readonly slots: Slots; readonly prng: Prng },
): (template: string) => Slots {
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
