import type { TreatmentPlan } from "@goldthread/clinical/plan/treatment-plan.ts";
import { addDays } from "../calendar/dates.ts";
import { idFrom } from "../id-from.ts";
import { prngFrom } from "../prng.ts";
import type { SamplePlan, SamplePlanVersion } from "../sample-practice.ts";

/** Half a year from one review to the next. */
const reviewDays = 180;

export interface PlanCourse {
  readonly path: string;
  readonly startsOn: string;
  /** The last day of care, or today. */
  readonly until: string;
  readonly isClosed: boolean;
  readonly problems: SamplePlan["problems"];
  readonly diagnoses: readonly { readonly code: string; readonly words: string }[];
  readonly strengths: string;
}

const frequencies = ["weekly, 50 minutes", "weekly", "every second week"];
const barriers = [
  "Shifts that change at short notice.",
  "Little time alone at home.",
  "The way to the practice takes an hour.",
  "Worry about being a burden keeps the client from asking for help.",
];

/** How a plan came to be what it is: the first, each review, and the objectives that were met or given up on the way. */
export function planVersionsOf(course: PlanCourse): readonly SamplePlanVersion[] {
  const { startsOn, until, path } = course;
  const prng = prngFrom(`${path}/versions`);
  const barrier = prng.pick(barriers);
  const reviews: string[] = [];
  // Whoever's last review lies open stands on the list of plans due.
  const leftOpen = prng.chance(0.12) ? 40 : 0;
  for (let on = addDays(startsOn, reviewDays); on < addDays(until, -leftOpen); on = addDays(on, reviewDays - 3))
    reviews.push(on);
  const first = planAt(course, { on: startsOn, reviewedOn: startsOn, barrier: "" });
  const versions: SamplePlanVersion[] = [{ on: startsOn, why: "First plan, agreed after the intake", plan: first }];
  for (const [place, on] of reviews.entries())
    versions.push({
      on,
      why: place === 0 ? "Review with the client: dates moved on, one barrier named" : "Review with the client",
      plan: planAt(course, { on, reviewedOn: on, barrier }),
    });
  const reviewedOn = reviews.at(-1) ?? startsOn;
  const last = planAt(course, { on: addDays(until, 1), reviewedOn, barrier });
  const ended = until < (reviews.at(-1) ?? startsOn) ? (reviews.at(-1) ?? startsOn) : until;
  if (course.isClosed) versions.push({ on: ended, why: "Care ended as planned", plan: last });
  else {
    const metOn = addDays(until, -25);
    if (metOn > reviewedOn && hasEnded(last)) versions.push({ on: metOn, why: "An objective was met", plan: last });
  }
  return versions;
}

function hasEnded(plan: TreatmentPlan): boolean {
  return plan.problems.some(({ goals }) =>
    goals.some(({ objectives }) => objectives.some(({ status }) => status !== "active")),
  );
}

interface Moment {
  readonly on: string;
  readonly reviewedOn: string;
  readonly barrier: string;
}

/** The plan as it read on one day. What was met stays so from the day on which it was. */
function planAt(
  { path, startsOn, until, isClosed, problems, diagnoses, strengths }: PlanCourse,
  at: Moment,
): TreatmentPlan {
  const metOn = isClosed ? addDays(until, -60) : addDays(until, -25);
  const isOver = at.on > until;
  return {
    startsOn,
    reviewedOn: at.reviewedOn,
    reviewDays,
    strengths,
    barriers: at.barrier,
    dischargeCriteria: "The objectives are met and have held for two months.",
    problems: problems.map((problem, place) => ({
      id: problem.id,
      title: problem.title,
      diagnosis: diagnosisOf(diagnoses[place]),
      goals: problem.goals.map((goal) => ({
        id: goal.id,
        words: goal.words,
        objectives: goal.objectives.map((objective, index) => {
          const ended = isOver && objective.status !== "active";
          const isMet = objective.status === "met";
          return {
            id: objective.id,
            text: objective.text,
            baseline: objective.baseline,
            target: objective.target,
            measuredBy: "What the client counts and writes down",
            startsOn,
            dueOn:
              isOver || addDays(at.reviewedOn, 200) > objective.dueOn ? objective.dueOn : addDays(at.reviewedOn, 200),
            status: ended ? objective.status : ("active" as const),
            statusOn: ended ? (isMet && metOn > startsOn ? metOn : until) : null,
            statusReason: !ended
              ? ""
              : isMet
                ? "The target was reached and has held"
                : "Care ended before it was reached",
            interventions: [
              {
                id: idFrom(path, `intervention/${objective.id}`),
                type: index === 0 ? "Individual sessions with practice between them" : "Skills training",
                frequency: frequencies[(place + index) % frequencies.length] ?? "weekly",
                who: "The clinician",
              },
            ],
          };
        }),
      })),
    })),
  };
}

function diagnosisOf(given: { readonly code: string; readonly words: string } | undefined) {
  return given === undefined ? null : { code: given.code, title: given.words };
}
