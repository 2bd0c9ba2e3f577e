import type { Episode, Family, Phase, Task } from "../arcs/family.ts";
import { commonEpisodes } from "../arcs/common.ts";
import { expand, type Slots } from "../grammar/expand.ts";
import { clientSlots, type ClientSlots } from "../grammar/client-slots.ts";
import { createTeller, type Teller } from "../grammar/teller.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import { courseOf, type Course } from "./course.ts";
import { measurePath, type MeasurePath } from "./measure-path.ts";
import { planGauges, type Gauge } from "./plan-gauges.ts";

/** One client's chart while it is being written: what stays the same and what has been said so far. */
export interface Chart {
  readonly story: ClientStory;
  readonly family: Family;
  readonly path: string;
  readonly client: ClientSlots;
  readonly teller: Teller;
  readonly course: Course;
  readonly measures: readonly MeasurePath[];
  readonly gauges: readonly Gauge[];
  readonly sessions: number;
  readonly nextEpisode: (phase: Phase, index: number) => Episode;
  readonly memory: ChartMemory;
}

/** What the next note looks back on. */
interface ChartMemory {
  homework: Task | null;
  homeworkSlots: Slots;
  eventsTold: number;
  doseTold: number;
  readonly tasksSet: Set<string>;
  readonly scores: Map<string, { readonly score: number; readonly date: string }>;
  readonly told: Told;
}

/** What the notes said that also stands on the chart as a row of its own; `index` counts the sessions that took place. */
export interface Told {
  readonly measured: { readonly index: number; readonly name: string; readonly score: number }[];
  readonly set: { readonly index: number; readonly words: string }[];
  /** Of what was set last time. */
  readonly asked: { readonly index: number; readonly kept: boolean }[];
  readonly medicine: { readonly index: number; readonly dose: string }[];
}

export interface ChartOptions {
  readonly seed: string;
  readonly story: ClientStory;
  readonly family: Family;
  /** Planned therapy sessions that took place. */
  readonly sessions: number;
}

export function createChart({ seed, story, family, sessions }: ChartOptions): Chart {
  const path = `${seed}/chart/${story.key}`;
  const prng = prngFrom(path);
  const client = clientSlots(story, family, prng);
  return {
    story,
    family,
    path,
    client,
    teller: createTeller(),
    course: courseOf({ path, sessions, closed: story.weeks[1] > 0 }),
    measures: family.measures.map((measure) => measurePath(measure, prng)),
    gauges: planGauges(family, (text) => expand(text, client.slots, prngFrom(`${path}/plan/${text}`))),
    sessions,
    nextEpisode: episodeChooser(family, path),
    memory: {
      homework: null,
      homeworkSlots: {},
      eventsTold: 0,
      doseTold: 0,
      tasksSet: new Set(),
      scores: new Map(),
      told: { measured: [], set: [], asked: [], medicine: [] },
    },
  };
}

/** Takes a family's own episodes and those of everyday life in turn, the least used first. */
function episodeChooser(family: Family, path: string): Chart["nextEpisode"] {
  const uses = new Map<Episode, number>();
  const shift = prngFrom(`${path}/common`).between(0, 20);
  let turn = 0;
  return (phase, index) => {
    const own = family[phase];
    const shared = commonEpisodes[phase];
    if (phase === "opening") return own[Math.min(index, own.length - 1)] ?? least(own, uses);
    // What went wrong is the family's own matter first.
    if (phase === "setback") return least([...own, ...shared], uses);
    turn += 1;
    const pool = shared.length > 0 && turn % 2 === 0 ? rotate(shared, shift) : own;
    return least(pool, uses);
  };
}

function least(pool: readonly Episode[], uses: Map<Episode, number>): Episode {
  const first = pool.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
  if (first === undefined) throw new Error("A family has no episode for a phase");
  uses.set(first, (uses.get(first) ?? 0) + 1);
  return first;
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
