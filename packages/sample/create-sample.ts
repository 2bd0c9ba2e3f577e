import { practiceClock } from "./calendar/practice-clock.ts";
import { buildAround } from "./people/build-around.ts";
import { buildClients } from "./people/build-clients.ts";
import { buildLicences, buildSites } from "./people/build-licences.ts";
import { buildLeave } from "./people/build-leave.ts";
import { buildOldRecords } from "./people/build-old-records.ts";
import { buildShortcuts } from "./people/build-shortcuts.ts";
import { buildStaff } from "./people/build-staff.ts";
import { buildSupervision } from "./people/build-supervision.ts";
import { clientStories } from "./people/client-stories.ts";
import { buildGroupPractice } from "./groups/group-practice.ts";
import { buildGroups } from "./groups/build-groups.ts";
import { buildPlans } from "./plans/build-plans.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { buildSeries } from "./schedule/build-series.ts";
import { createBook } from "./schedule/book.ts";
import { buildContacts } from "./sessions/other-contacts.ts";
import { buildCharted } from "./sessions/build-charted.ts";
import { writeSessions } from "./sessions/write-sessions.ts";

export interface SampleOptions {
  readonly seed: string;
  /** ISO date: the last day of the sample, whose schedule is today's. */
  readonly today: string;
  /** IANA zone of the practice. */
  readonly zone: string;
  /** ISO instant that parts today's sessions into held and still to come; 13:00 of today in the zone unless given. */
  readonly now?: string;
}

/**
 * A fictional practice with two years of sessions and notes. Pure: the same options give the same practice, byte for byte.
 * Ids depend on the seed alone; texts on the seed and, for the dates in them, on `today`.
 */
export function createSample(options: SampleOptions): SamplePractice {
  const steps = createInSteps(options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of a millisecond or two, with something else done in between; each says how far it is, from 0 to 1. */
export function* createInSteps({ seed, today, zone, now }: SampleOptions): Generator<number, SamplePractice, void> {
  const clock = practiceClock({ today, zone, now });
  const book = createBook(seed, clientStories);
  const staff = buildStaff(seed);
  const { sessions, risks, charts } = yield* writeSessions({ seed, clock, book });
  const clients = buildClients({ seed, clock, stories: clientStories });
  const groups = buildGroups({ seed, clock, stories: clientStories });
  const around = buildAround({ seed, today, stories: clientStories, clients });
  return {
    practice: { name: "Larchwater Counselling (sample)", zone },
    staff,
    licences: buildLicences(seed, today),
    sites: buildSites(seed),
    leave: buildLeave(seed, today),
    shortcuts: buildShortcuts(seed),
    clients,
    groups,
    around,
    plans: buildPlans({ seed, clock, book, around }),
    risks,
    sessions,
    series: buildSeries({ seed, clock, book }),
    groupPractice: buildGroupPractice({ seed, clock, groups, clients, sessions }),
    contacts: buildContacts({ seed, clients, sessions }),
    charted: buildCharted({ seed, clock, book, charts }),
    oldRecords: buildOldRecords(seed, { today, zone }),
    supervision: buildSupervision(seed, today),
  };
}
