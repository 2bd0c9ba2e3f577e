import type { PracticeClock } from "../calendar/practice-clock.ts";
import { groupId } from "../groups/build-groups.ts";
import type { GroupTemplate } from "../groups/group-kind.ts";
import { groupTemplates } from "../groups/group-templates.ts";
import { idFrom } from "../id-from.ts";
import { clientId } from "../people/build-clients.ts";
import { staffId } from "../people/build-staff.ts";
import type { ClientStory, StaffKey } from "../people/client-story.ts";
import type { SampleSeries } from "../sample-practice.ts";
import type { Book } from "./book.ts";
import { intervalAfter, staffIn } from "./therapy-visits.ts";

interface Building {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
}

const rooms: Readonly<Record<StaffKey, string>> = {
  clinician: "Room 1",
  supervisor: "Room 2",
  trainee: "Room 3",
  nurse: "Nurse's room",
  aide: "Room 3",
};

/** The standing appointments of the weeks ahead: of everybody still in care, and of each group. */
export function buildSeries(building: Building): readonly SampleSeries[] {
  const ofClients = building.book.stories.flatMap((story) => clientSeries(building, story));
  return [...ofClients, ...groupTemplates.flatMap((group) => groupSeries(building, group))];
}

/** From the session after the last one in the book, at the pace that the client has come to. */
function clientSeries({ seed, clock, book }: Building, story: ClientStory): readonly SampleSeries[] {
  const standing = book.therapyOf(story);
  const last = standing.at(-1);
  if (story.weeks[1] > 0 || last === undefined) return [];
  const every = intervalAfter(story, { sessions: standing.length, week: last.at.week });
  const staff = staffIn(story, 0);
  return [
    {
      id: idFrom(seed, `series/${story.key}`),
      kind: "individual",
      clientId: clientId(seed, story),
      groupId: null,
      clinicianId: staffId(seed, staff),
      place: rooms[staff],
      title: "Individual session",
      every,
      from: nextDay(clock, { week: last.at.week - every, day: last.at.day, every }),
      clock: last.time,
      minutes: 50,
    },
  ];
}

function groupSeries({ seed, clock }: Building, group: GroupTemplate): readonly SampleSeries[] {
  const leads = group.facilitators.find(({ to }) => to === 0);
  if (leads === undefined) return [];
  return [
    {
      id: idFrom(seed, `series/${group.kind}`),
      kind: "group",
      clientId: null,
      groupId: groupId(seed, group),
      clinicianId: staffId(seed, leads.staff),
      place: "Group room",
      title: group.name,
      every: 1,
      from: nextDay(clock, { week: -1, day: group.day, every: 1 }),
      clock: group.time,
      minutes: group.minutes,
    },
  ];
}

interface Next {
  readonly week: number;
  readonly day: number;
  readonly every: number;
}

/** The first of the days at this pace that lies ahead: what is past is in the book. */
function nextDay(clock: PracticeClock, { week, day, every }: Next): string {
  const date = clock.dateOf({ week, day });
  return date > clock.today ? date : nextDay(clock, { week: week - every, day, every });
}
