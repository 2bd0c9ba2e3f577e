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
  const shared = {
    kind: "individual",
    clientId: clientId(seed, story),
    groupId: null,
    clinicianId: staffId(seed, staff),
    place: rooms[staff],
    clock: last.time,
    minutes: 50,
  } as const;
  const individual: SampleSeries = {
    ...shared,
    id: idFrom(seed, `series/${story.key}`),
    service: "individual",
    participants: [],
    title: "Individual session",
    every,
    from: nextDay(clock, { week: last.at.week - every, day: last.at.day, every }),
  };
  const relation = relationIn(story.life.ally);
  if (relation === undefined || every < monthly) return [individual];
  // In one of the weeks between, at the same hour.
  const between = 1 + (book.stories.indexOf(story) % 3);
  const family: SampleSeries = {
    ...shared,
    id: idFrom(seed, `series/${story.key}/family`),
    service: "family",
    participants: [{ name: `${relation.slice(0, 1).toUpperCase()}${relation.slice(1)}`, relation }],
    title: "Family session",
    every: monthly,
    from: nextDay(clock, { week: last.at.week - between, day: last.at.day, every: monthly }),
  };
  return [individual, family];
}

const monthly = 4;
const relatives = /sister|brother|nephew|aunt|uncle|cousin|daughter|grandmother|son-in-law/;

/** How the one who helps most stands to the client, where they are family. People are named by relation, never by name. */
function relationIn(ally: string): string | undefined {
  return relatives.exec(ally)?.[0];
}

function groupSeries({ seed, clock }: Building, group: GroupTemplate): readonly SampleSeries[] {
  const leads = group.facilitators.find(({ to }) => to === 0);
  if (leads === undefined) return [];
  return [
    {
      id: idFrom(seed, `series/${group.kind}`),
      kind: "group",
      service: "group",
      participants: [],
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
