import { defaultAgreement } from "@goldthread/clinical/group/default-agreement.ts";
import type { PracticeClock } from "../calendar/practice-clock.ts";
import { idFrom } from "../id-from.ts";
import type {
  SampleClient,
  SampleCurriculumLine,
  SampleGroup,
  SampleGroupPlan,
  SampleGroupPractice,
  SampleSession,
} from "../sample-practice.ts";
import { groupTemplates } from "./group-templates.ts";

interface Building {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly groups: readonly SampleGroup[];
  readonly clients: readonly SampleClient[];
  readonly sessions: readonly SampleSession[];
}

/** What each group has beside its people: whom it is for, its curriculum, its agreement, its waiting list and its plans. */
export function buildGroupPractice(building: Building): readonly SampleGroupPractice[] {
  return building.groups.map((group) => practiceOf(building, group));
}

const eligibility = {
  skills: "Adults who want tools for strong feelings, and who can sit with others for ninety minutes.",
  process: "Adults in individual therapy here or elsewhere, after two talks with a facilitator.",
  "relapse-prevention": "Adults who have not drunk or used for two weeks and want to keep it so.",
} as const;

function practiceOf({ seed, clock, clients, sessions }: Building, group: SampleGroup): SampleGroupPractice {
  const path = `group-practice/${group.kind}`;
  const leader = leaderOf(group);
  const curriculum = group.kind === "process" ? [] : curriculumOf(seed, group);
  return {
    groupId: group.id,
    leaderId: leader.staffId,
    eligibility: eligibility[group.kind],
    isOpen: group.kind !== "process",
    sizeLimit: group.kind === "process" ? 8 : null,
    curriculum,
    agreement: { id: idFrom(seed, `${path}/agreement`), text: defaultAgreement, on: leader.from },
    // Whoever came last has not been asked yet.
    acceptances: currentMembers(group)
      .slice(0, -1)
      .map(({ clientId, from }) => ({
        id: idFrom(seed, `${path}/acceptance/${clientId}`),
        clientId,
        on: from > leader.from ? from : leader.from,
      })),
    waiting: waitingFor(seed, { clock, clients, group, path }),
    plans: plansOf({ curriculum, group, sessions, now: clock.now }),
  };
}

function leaderOf({ facilitators }: SampleGroup): SampleGroup["facilitators"][number] {
  const [leader] = facilitators.filter(({ to }) => to === null).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (leader === undefined) throw new Error("Cannot make the sample: nobody leads a group");
  return leader;
}

function currentMembers({ members }: SampleGroup): SampleGroup["members"] {
  return members.filter(({ to }) => to === null).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const materials = ["", "A bell, one stone for each", "Ice, towels, the feelings sheet", "Cards, pens", "Two chairs"];

function curriculumOf(seed: string, { kind }: SampleGroup): readonly SampleCurriculumLine[] {
  const topics = groupTemplates.find((template) => template.kind === kind)?.topics ?? [];
  return topics.map(({ title, objective }, at) => ({
    id: idFrom(seed, `curriculum/${kind}/${at}`),
    number: at + 1,
    title,
    aim: objective,
    materials: materials[at % materials.length] ?? "",
  }));
}

const waitingNotes = ["Works until four; evenings only", "Prefers to begin after the holidays", ""];

function waitingFor(
  seed: string,
  {
    clock,
    clients,
    group,
    path,
  }: {
    readonly clock: PracticeClock;
    readonly clients: readonly SampleClient[];
    readonly group: SampleGroup;
    readonly path: string;
  },
): SampleGroupPractice["waiting"] {
  const ever = new Set(group.members.map(({ clientId }) => clientId));
  const free = clients.filter(({ id, careTeam }) => !ever.has(id) && careTeam.some(({ to }) => to === null));
  const count = { skills: 3, process: 1, "relapse-prevention": 0 }[group.kind];
  return free.slice(0, count).map(({ id: clientId }, at) => ({
    id: idFrom(seed, `${path}/waiting/${clientId}`),
    clientId,
    since: clock.dateOf({ week: 9 - 2 * at, day: 1 }),
    note: waitingNotes[at] ?? "",
  }));
}

/** A plan for the session that was held last and for the one that comes next. */
function plansOf({
  curriculum,
  group,
  sessions,
  now,
}: {
  readonly curriculum: readonly SampleCurriculumLine[];
  readonly group: SampleGroup;
  readonly sessions: readonly SampleSession[];
  readonly now: number;
}): readonly SampleGroupPlan[] {
  const own = sessions.filter(({ groupId, status }) => groupId === group.id && status !== "cancelled");
  const last = own.filter(({ start, status }) => Date.parse(start) <= now && status === "held").at(-1);
  const next = own.find(({ start }) => Date.parse(start) > now);
  return [last, next].flatMap((session) => {
    const line = curriculum.find(({ title }) => title === session?.title);
    return session === undefined || line === undefined ? [] : [planOf(session.id, line)];
  });
}

function planOf(sessionId: string, line: SampleCurriculumLine): SampleGroupPlan {
  return {
    sessionId,
    curriculumId: line.id,
    aim: line.aim,
    warmUp: "Each says in one word how the week was; who passes, passes.",
    hook: "A question on the board: what would be different on Friday?",
    routine: "Chairs in a circle, the bell, the agreement in one sentence.",
    ladder: "Something small from this week\nSomething at work or among friends\nSomething at home\nWhat is hardest",
    materials: line.materials,
  };
}
