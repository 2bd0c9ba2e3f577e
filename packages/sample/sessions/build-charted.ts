import { measures } from "@goldthread/clinical/measures/index.ts";
import type { PracticeClock } from "../calendar/practice-clock.ts";
import { idFrom } from "../id-from.ts";
import type { Chart } from "../notes/chart.ts";
import { clientId } from "../people/build-clients.ts";
import { staffId } from "../people/build-staff.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import type { SampleAdministration, SampleCharted, SampleHomework, SampleMedication } from "../sample-practice.ts";
import type { Book } from "../schedule/book.ts";
import type { Visit } from "../schedule/visit.ts";
import { answersOfTotal } from "./answers-of-total.ts";
import { heldOf, type Charts } from "./charts.ts";

interface Charting {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
  readonly charts: Charts;
}

/** Older homework stands in the notes alone. */
const homeworkKept = 8;
/** Whatever a client comes for, mood and worry are asked about at the first session and every eighth after it. */
const screens = [
  { name: "PHQ-9", from: [9, 14], to: [2, 5] },
  { name: "GAD-7", from: [8, 13], to: [2, 5] },
] as const;
const screenEvery = 8;

/** What the notes told, as rows of the chart. MUST come after the notes were written. */
export function buildCharted(charting: Charting): readonly SampleCharted[] {
  return charting.book.stories.flatMap((story) => {
    const visits = heldOf(charting.book, story).filter((visit) => hasEnded(charting, visit));
    if (visits.length === 0) return [];
    const chart = charting.charts.of(story);
    const placed: Placed = { ...charting, story, chart, visits };
    return [
      {
        clientId: clientId(charting.seed, story),
        administrations: administrationsOf(placed),
        homework: homeworkOf(placed),
        medication: medicationOf(placed),
      },
    ];
  });
}

interface Placed extends Charting {
  readonly story: ClientStory;
  readonly chart: Chart;
  readonly visits: readonly Visit[];
}

function hasEnded({ clock }: Charting, { at, time, minutes }: Visit): boolean {
  return clock.instantOf(clock.dateOf(at), time) + minutes * 60_000 <= clock.now;
}

/** Where and when something was told; undefined for a session whose note is not written yet. */
function placeOf({ seed, clock, visits }: Placed, index: number) {
  const visit = visits[index];
  if (visit === undefined) return undefined;
  const start = clock.instantOf(clock.dateOf(visit.at), visit.time);
  return {
    sessionId: idFrom(seed, `session/${visit.key}`),
    staffId: staffId(seed, visit.staff),
    at: new Date(start + 5 * 60_000).toISOString(),
    on: clock.dateOf(visit.at),
  };
}

function administrationsOf(placed: Placed): readonly SampleAdministration[] {
  const { chart, story, visits } = placed;
  const known = new Set(chart.memory.told.measured.map(({ name }) => name));
  const screened = screens
    .filter(({ name }) => !known.has(name))
    .flatMap(({ name, from, to }) => {
      const prng = prngFrom(`${placed.seed}/screen/${story.key}/${name}`);
      const [first, last] = [prng.between(from[0], from[1]), prng.between(to[0], to[1])];
      return visits.flatMap((_visit, index) => {
        const noise = prng.between(-1, 1);
        if (index % screenEvery !== 0) return [];
        return [
          {
            index,
            name,
            score: Math.max(0, Math.round(first + (last - first) * chart.course.progressAt(index)) + noise),
          },
        ];
      });
    });
  return [...chart.memory.told.measured, ...screened].flatMap((told) => administrationOf(placed, told));
}

function administrationOf(
  placed: Placed,
  told: { index: number; name: string; score: number },
): SampleAdministration[] {
  const place = placeOf(placed, told.index);
  if (place === undefined) return [];
  const id = idFrom(placed.seed, `administration/${placed.story.key}/${told.name}/${told.index}`);
  const measure = measures.find(({ name }) => name === told.name);
  const answers = measure === undefined ? null : answersOfTotal(measure, told.score, prngFrom(id));
  const { sessionId, staffId, at } = place;
  const named = measure === undefined ? { measure: "other", label: told.name } : { measure: measure.id, label: "" };
  return [{ id, sessionId, staffId, at, ...named, answers, total: told.score }];
}

function homeworkOf(placed: Placed): readonly SampleHomework[] {
  const { set, asked } = placed.chart.memory.told;
  return set.slice(-homeworkKept).flatMap(({ index, words }) => {
    const place = placeOf(placed, index);
    if (place === undefined) return [];
    const answer = asked.find((one) => one.index > index);
    const askedAt = answer === undefined ? undefined : placeOf(placed, answer.index);
    const { sessionId, staffId, at } = place;
    return [
      {
        id: idFrom(placed.seed, `homework/${placed.story.key}/${index}`),
        sessionId,
        staffId,
        words,
        at,
        asked:
          answer === undefined || askedAt === undefined
            ? null
            : {
                sessionId: askedAt.sessionId,
                staffId: askedAt.staffId,
                at: askedAt.at,
                outcome: answer.kept ? ("done" as const) : ("partly" as const),
              },
      },
    ];
  });
}

function medicationOf(placed: Placed): readonly SampleMedication[] {
  const { chart, story, seed } = placed;
  const { medicine } = story;
  if (medicine === undefined) return [];
  return chart.memory.told.medicine.flatMap(({ index, dose }, at) => {
    const place = placeOf(placed, index);
    if (place === undefined) return [];
    const before = chart.memory.told.medicine[at - 1];
    const raised = before !== undefined && Number.parseFloat(dose) > Number.parseFloat(before.dose);
    const reason =
      before === undefined
        ? "Started by the prescriber"
        : raised
          ? "Raised by the prescriber"
          : "Lowered by the prescriber, better for some time";
    const what = before === undefined ? ("started" as const) : ("changed" as const);
    return [
      { id: idFrom(seed, `medication/${story.key}/${index}`), ...place, what, name: medicine.name, dose, reason },
    ];
  });
}
