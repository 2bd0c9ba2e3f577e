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

/** How a text begins; then come how the client took it, how far along they are, risk and what is next, as in any note. */
const patterns: readonly (readonly Part[])[] = [
  ["participation", "contribution", "response"],
  ["presentation", "contribution", "response"],
  ["homework", "contribution", "response"],
  ["contribution", "interaction", "response"],
  ["contribution", "response"],
];
const closing: readonly Part[] = ["progress", "risk", "plan"];

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

/** What gives way, in this order, when more than six sentences would come together. */
const givesWay: readonly Part[] = ["presentation", "homework", "interaction"];

function atMostSix(parts: readonly Part[]): readonly Part[] {
  const first = givesWay.find((part) => parts.includes(part));
  return parts.length <= 6 || first === undefined ? parts : atMostSix(parts.filter((part) => part !== first));
}

const silent: readonly Part[] = ["participation", "response"];

function partsOf({ kind }: GroupTelling, { status, clock }: MemberMoment, prng: Prng): readonly Part[] {
  // A process group sets no tasks.
  const fitting = patterns.filter((pattern) => kind !== "process" || pattern[0] !== "homework");
  const chosen = status === "present-silent" ? silent : prng.pick(fitting);
  // The time of coming or going takes the place of the opening sentence.
  const opened: readonly Part[] =
    clock === null || chosen[0] === "participation" ? chosen : ["participation", ...chosen];
  return atMostSix([...opened, ...closing]);
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
      if (status === "present-silent") return memberPhrases.silentProgress;
      return [...chart.gauges.flatMap(({ template }) => template.gauge.says), ...memberPhrases.progress];
    case "response":
      if (status === "present-silent") return memberPhrases.silentResponse;
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
  const said = chart.teller.say([template], slots(template), prng);
  // A count by itself does not say whose objective it belongs to.
  const isCount = chart.gauges.some((gauge) => gauge.template.gauge.says.includes(template));
  return isCount && !/^objective/i.test(said) ? `Objective: ${lowerFirst(said)}` : said;
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
