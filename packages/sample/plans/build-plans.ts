import { families } from "../arcs/families.ts";
import type { ObjectiveTemplate, ProblemTemplate } from "../arcs/family.ts";
import { addDays } from "../calendar/dates.ts";
import type { PracticeClock } from "../calendar/practice-clock.ts";
import { expand } from "../grammar/expand.ts";
import { idFrom } from "../id-from.ts";
import { clientId } from "../people/build-clients.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import type { SampleAround, SampleObjective, SamplePlan } from "../sample-practice.ts";
import type { Book } from "../schedule/book.ts";
import { createCharts, heldOf } from "../sessions/charts.ts";
import { planVersionsOf } from "./plan-versions.ts";
import { substanceProblem } from "./substance-problem.ts";

interface Building {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
  readonly around: readonly SampleAround[];
}

interface PlanMaker {
  readonly story: ClientStory;
  readonly fill: (text: string) => string;
  readonly id: (path: string) => string;
  readonly dueOn: (place: number) => string;
  readonly progress: number;
}

export function buildPlans({ seed, clock, book, around }: Building): readonly SamplePlan[] {
  const charts = createCharts(seed, book);
  return book.stories.map((story) => {
    const chart = charts.of(story);
    const fill = (text: string) => expand(text, chart.client.slots, prngFrom(`${chart.path}/plan/${text}`));
    const start = clock.dateOf({ week: story.weeks[0], day: 0 });
    const maker: PlanMaker = {
      story,
      fill,
      id: (path) => idFrom(seed, `plan/${story.key}/${path}`),
      // Dates are moved on at each review: for those in care none lies behind today.
      dueOn: (place) => (story.weeks[1] > 0 ? addDays(start, 210 + 45 * place) : addDays(clock.today, 35 + 28 * place)),
      progress: chart.course.progressAt(heldOf(book, story).length - 1),
    };
    const inRecoveryGroup =
      story.family !== "alcohol" && (story.groups ?? []).some(({ group }) => group === "relapse-prevention");
    const problems = [...families[story.family].problems, ...(inRecoveryGroup ? [substanceProblem(story)] : [])];
    const built = problems.map((problem, place) => buildProblem(maker, problem, place));
    const id = clientId(seed, story);
    const aroundClient = around.find((one) => one.clientId === id);
    return {
      clientId: id,
      problems: built,
      versions: planVersionsOf({
        path: `${seed}/plan/${story.key}`,
        startsOn: aroundClient?.from ?? start,
        until: aroundClient?.until ?? clock.today,
        isClosed: story.weeks[1] > 0,
        problems: built,
        diagnoses: aroundClient?.diagnoses ?? [],
        strengths: `What helps: ${chart.client.protects.join(", ")}.`,
      }),
    };
  });
}

function buildProblem(
  maker: PlanMaker,
  { title, goals }: ProblemTemplate,
  place: number,
): SamplePlan["problems"][number] {
  return {
    id: maker.id(`${place}`),
    title: maker.fill(title),
    goals: goals.map(({ words, objectives }, goal) => ({
      id: maker.id(`${place}/${goal}`),
      words: maker.fill(`[${words.join("|")}]`),
      objectives: objectives.map((objective, index) =>
        buildObjective(maker, objective, { path: `${place}/${goal}/${index}`, place: 2 * place + index }),
      ),
    })),
  };
}

function buildObjective(
  { id, fill, dueOn, story, progress }: PlanMaker,
  { text, baseline, target }: ObjectiveTemplate,
  { path, place }: { readonly path: string; readonly place: number },
): SampleObjective {
  const closed = story.weeks[1] > 0;
  // The later objectives of a plan take longer than the first, and whoever is still in care has one to work on.
  const met = progress > 0.8 + 0.07 * place && (closed || place < 2);
  return {
    id: id(path),
    text: fill(text),
    baseline: fill(baseline),
    target: fill(target),
    dueOn: dueOn(place),
    status: met ? "met" : closed ? "stopped" : "active",
  };
}
