import type { Episode, Phase, Task } from "../arcs/family.ts";
import { sayDate } from "../calendar/dates.ts";
import type { Slots } from "../grammar/expand.ts";
import { actions, medicineChanged, medicineStarted, medicineSteady, nextDates } from "../phrases/next-steps.ts";
import { afterMissed, firstProgress, missReasons } from "../phrases/framing.ts";
import { synthesis } from "../phrases/synthesis.ts";
import { riskFirst } from "../phrases/risk-none.ts";
import { presentation } from "../phrases/presentation.ts";
import { prngFrom, type Prng } from "../prng.ts";
import type { Chart } from "./chart.ts";
import type { Content } from "./content.ts";
import { gaugeAt } from "./plan-gauges.ts";
import { doseIndex } from "./dose.ts";
import { lowerFirst, sayFocus, sayHomework, sayMeasure, sayQuote } from "./framed.ts";
import type { RiskMoment } from "./risk-moment.ts";
import { sayRisk } from "./risk-moment.ts";
import { stepSlots } from "./step-slots.ts";

/** What a note needs to know about its session besides the chart. */
export interface Occasion {
  /** Counts the client's sessions that took place. */
  readonly index: number;
  readonly date: string;
  /** Null when no further session is planned. */
  readonly next: {
    readonly date: string;
    readonly time: string;
    readonly modalityWords: string;
    readonly pace: string;
  } | null;
  readonly onScreen: boolean;
  readonly afterMissed: boolean;
  readonly risk: RiskMoment;
}

interface Telling {
  readonly chart: Chart;
  readonly occasion: Occasion;
  readonly episode: Episode;
  readonly phase: Phase;
  readonly slots: Slots;
  readonly prng: Prng;
  readonly say: (pool: readonly string[]) => string;
  readonly several: (pool: readonly string[], count: number) => readonly string[];
}

export function tellSession(chart: Chart, occasion: Occasion): Content {
  // A concern about risk changes what the session is about, wherever the course stands.
  const phase = occasion.risk.state === "opened" ? "setback" : chart.course.phaseAt(occasion.index);
  const prng = prngFrom(`${chart.path}/session/${occasion.index}`);
  const slots = slotsOf(chart, occasion, prng);
  const telling: Telling = {
    chart,
    occasion,
    phase,
    slots,
    prng,
    episode: chart.nextEpisode(phase, occasion.index),
    say: (pool) => chart.teller.say(pool, slots, prng),
    several: (pool, count) => chart.teller.sayInOrder(pool, count, { slots, prng }),
  };
  // What was set last time is asked about before anything new is set.
  const reported = reportedIn(telling);
  return {
    reported,
    focus: [sayFocus(chart, telling)],
    observed: observedIn(telling),
    interventions: [...telling.several(telling.episode.did, prng.pick([1, 2, 2, 2, 2, 3])), ...actionsFor(telling)],
    response: telling.several(telling.episode.response, prng.chance(0.4) ? 2 : 1),
    assessment: [
      ...(prng.chance(0.75) ? [telling.say(telling.episode.meaning)] : []),
      telling.say(synthesis[synthesisPhase(telling)]),
    ],
    progress: progressIn(telling),
    risk: [
      occasion.index === 0 && occasion.risk.state === "none" ? telling.say(riskFirst) : sayRisk(occasion.risk, telling),
    ],
    medication: medicationIn(telling),
    plan: planIn(telling),
  };
}

function slotsOf(chart: Chart, { index, next }: Occasion, prng: Prng): Slots {
  const progress = chart.course.progressAt(index);
  const { ladder, protects, slots } = chart.client;
  return {
    ...slots,
    ...stepSlots(ladder, progress, prng),
    n: Math.max(1, Math.round(6 - 5 * progress)),
    protect: prng.pick(protects),
    next: next === null ? "" : sayDate(next.date),
    nextTime: next?.time ?? "",
    modalityWords: next?.modalityWords ?? "",
    pace: next?.pace ?? "",
    soon: next === null ? "" : sayDate(next.date),
    measure: chart.measures[0]?.name ?? "",
  };
}

function reportedIn(telling: Telling): readonly string[] {
  const { chart, occasion, episode, prng } = telling;
  const { memory } = chart;
  const lines: string[] = [];
  if (occasion.afterMissed) {
    const missReason = chart.teller.say(missReasons, telling.slots, prng);
    const inside = missReason.charAt(0).toLowerCase() + missReason.slice(1);
    lines.push(chart.teller.say(afterMissed, { ...telling.slots, missReason: inside }, prng));
  }
  if (memory.homework !== null) {
    const kept = prng.chance(0.45 + 0.3 * chart.course.progressAt(occasion.index));
    memory.told.asked.push({ index: occasion.index, kept });
    // The words of the homework as they were set: the step has moved on since.
    const told = chart.teller.say(
      [kept ? memory.homework.done : memory.homework.partly],
      { ...telling.slots, ...memory.homeworkSlots },
      prng,
    );
    lines.push(sayHomework(told, telling));
  }
  const event = eventDue(chart, occasion.index);
  if (event !== null) lines.push(telling.say([event]));
  lines.push(...tellEpisode(telling, occasion.index === 0 ? 4 : lines.length > 1 ? 1 : 2));
  if (prng.chance(0.7)) lines.push(sayQuote(episode.quotes, telling));
  return lines;
}

/** A setback begins with what happened; otherwise any part of an episode can stand by itself. */
function tellEpisode({ episode, phase, say, several }: Telling, count: number): readonly string[] {
  const [first, ...rest] = episode.reported;
  if (phase !== "setback" || first === undefined) return several(episode.reported, count);
  return [say([first]), ...several(rest, 1)];
}

/** The turns of a client's life are spread evenly over their sessions. */
function eventDue({ story, sessions, memory }: Chart, index: number): string | null {
  const event = story.events[memory.eventsTold];
  if (event === undefined || index < Math.round(((memory.eventsTold + 0.6) * sessions) / story.events.length))
    return null;
  memory.eventsTold += 1;
  return event;
}

/** What cannot be seen over a video call. */
const needsTheRoom = /chair|coat|waiting|door|arrived|window|water|shoes|came straight|knee|on time/i;

function observedIn(telling: Telling): readonly string[] {
  const { chart, occasion, phase, prng } = telling;
  const felt = chart.course.progressAt(occasion.index) + (prng.next() - 0.5) * 0.3;
  const mood = phase === "setback" || felt < 0.28 ? "low" : felt < 0.66 ? "mixed" : "steady";
  const seen = occasion.onScreen ? presentation[mood].filter((line) => !needsTheRoom.test(line)) : presentation[mood];
  const lines = [telling.say(seen)];
  if (occasion.index % 4 === 0 || phase === "ending")
    lines.push(...chart.measures.map((measure) => sayMeasure(measure, telling)));
  return lines;
}

function progressIn({ chart, occasion, phase, slots, prng }: Telling): readonly string[] {
  const gauge = chart.gauges[occasion.index % chart.gauges.length];
  if (gauge === undefined) return [];
  if (occasion.index === 0)
    return [
      chart.teller.say(
        firstProgress,
        { ...slots, objective: lowerFirst(gauge.objective), baseline: gauge.template.baseline },
        prng,
      ),
    ];
  const n = gaugeAt(gauge.template, { progress: chart.course.progressAt(occasion.index), phase }, prng);
  return [chart.teller.say(gauge.template.gauge.says, { ...slots, n }, prng)];
}

function synthesisPhase({ phase }: Telling): keyof typeof synthesis {
  return phase === "opening" ? "first" : phase;
}

function actionsFor({ occasion, several }: Telling): readonly string[] {
  return occasion.risk.state === "opened" ? several(occasion.risk.concern.actions, 1) : [];
}

/** A start is told once, a change of dose when it comes, and otherwise the medicine now and then. */
function medicationIn({ chart, occasion, slots, prng }: Telling): readonly string[] {
  const { medicine } = chart.story;
  if (medicine === undefined) return [];
  const at = Math.max(
    chart.memory.doseTold,
    doseIndex(chart, chart.course.progressAt(occasion.index), occasion.index >= 7),
  );
  const dose = medicine.doses[at] ?? "";
  const before = medicine.doses[chart.memory.doseTold];
  const say = (pool: readonly string[]) => [chart.teller.say(pool, { ...slots, dose }, prng)];
  if (occasion.index === 2) {
    chart.memory.told.medicine.push({ index: occasion.index, dose });
    return say(medicineStarted);
  }
  if (occasion.index > 2 && dose !== before) {
    chart.memory.doseTold = at;
    chart.memory.told.medicine.push({ index: occasion.index, dose });
    return say(
      Number.parseFloat(dose) > Number.parseFloat(before ?? "0") ? medicineChanged.raised : medicineChanged.lowered,
    );
  }
  return occasion.index > 2 && occasion.index % 5 === 4 ? say(medicineSteady) : [];
}

function planIn(telling: Telling): readonly string[] {
  const { chart, occasion, episode, slots, prng } = telling;
  const lines: string[] = [];
  if (occasion.next !== null || episode.tasks.length === 1) {
    const homework = chooseTask(telling);
    const words = chart.teller.say([homework.set], slots, prng);
    lines.push(words);
    chart.memory.told.set.push({ index: occasion.index, words });
    chart.memory.homework = homework;
    chart.memory.homeworkSlots = stepsOf(slots);
  }
  if (occasion.risk.state === "opened" || (occasion.risk.state === "open" && prng.chance(0.6)))
    lines.push(telling.say(occasion.risk.concern.duringPlan));
  else if (occasion.next !== null && prng.chance(0.3)) lines.push(telling.say(actions));
  if (occasion.next !== null) lines.push(telling.say(nextDates));
  return lines;
}

/** The task not set before, if there is one left. */
function chooseTask({ chart, episode, prng }: Telling): Task {
  const fresh = episode.tasks.filter(({ set }) => !chart.memory.tasksSet.has(set));
  const task = prng.pick(fresh.length > 0 ? fresh : episode.tasks);
  chart.memory.tasksSet.add(task.set);
  return task;
}

function stepsOf({ step, nextStep, lastStep, high, low, n }: Slots): Slots {
  return Object.fromEntries(
    Object.entries({ step, nextStep, lastStep, high, low, n }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
